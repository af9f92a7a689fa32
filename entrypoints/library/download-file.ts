/** The browser needs the address until it has begun to write. */
const KEPT_MS = 60_000;

/** Has the browser save a file. */
export function downloadFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
