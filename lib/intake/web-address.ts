/** An address of the web as it is saved, without what leads within the page; null for anything else. */
export function webAddress(text: string | null | undefined): string | null {
  try {
    const url = new URL((text ?? '').trim());
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}

/** Host without `www.`: the outlet's identity; '' without an address. */
export const outletOf = (url: string): string =>
  url === '' ? '' : new URL(url).hostname.replace(/^www\./, '');

/** The day of a text that is an ISO 8601 date or begins with one, or `2024/05/13`; null for anything else. */
export function isoDay(text: string | null | undefined): string | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?/.exec(text ?? '') ?? [];
  if (!year || !month) return null;
  const iso = [year, month.padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-');
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
