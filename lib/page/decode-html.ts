/** Bytes in which a page's declaration of its encoding must stand (HTML, "prescan a byte stream"). */
const PRESCAN = 4096;

/** Decodes a saved page: byte order mark, then its own `charset`, then UTF-8 where it is that, else windows-1256. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
    const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1256';
    return decode(bytes, label) ?? decode(bytes, 'windows-1256') ?? '';
  }
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
