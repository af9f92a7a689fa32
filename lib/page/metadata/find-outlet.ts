import { foldKey } from '../../arabic/fold';
import { bareHost } from './find-address';
import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { plain, unescaped } from './plain';

/** What separates a headline from the outlet's name in `<title>`: `» ` only with a space before it, else it closes a
 * quotation. A slash divides an agency's section from its headline (`اقتصادي / …`), which prints both. */
export const TITLE_SEPARATOR = /\s+[-–—|:•·»«\\]+\s+|\s*\|\s*|\s+::\s+/;
/** A name is short; longer ones are slogans. */
const NAME_WORDS = 6;
const SLOGAN = /\s*(?:[|–—]|\s-\s|:)\s.*$/;
/** Names that a publishing system puts where the outlet did not. */
const NOBODY = new Set([
  'wordpress',
  'blogger',
  'drupal',
  'joomla',
  'home',
  'الرئيسية',
  'my site',
  'website',
]);

/** @returns host without `www.`, and the outlet's name as it calls itself (the host where it does not say) */
export function findOutlet(data: PageData, address: string): { outlet: string; outletName: string } {
  const outlet = bareHost(hostOf(address) ?? hostOf(data.url) ?? '');
  return { outlet, outletName: nameOf(data) ?? outlet };
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

function nameOf(data: PageData): string | null {
  const site = data.objects.find((object) => object['@type'] === 'WebSite');
  const said = [
    metaOf(data, 'og:site_name'),
    textOf(data.article?.publisher),
    textOf(site?.name),
    metaOf(data, 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name'),
    data.document.querySelector('[itemprop="publisher"] [itemprop="name"]')?.getAttribute('content') ??
      data.document.querySelector('[itemprop="publisher"] [itemprop="name"]')?.textContent,
    metaOf(data, 'publisher', 'dc.publisher', 'copyright'),
    inTitle(data),
  ];
  for (const name of said) {
    const line = unescaped(name);
    if (!line || NOBODY.has(line.toLowerCase()) || /^https?:|^@/.test(line)) continue;
    const short = line.split(' ').length > NAME_WORDS ? line.replace(SLOGAN, '') : line;
    if (short.split(' ').length <= NAME_WORDS && foldKey(short)) return short;
  }
  return null;
}

/** Words of a name that stands in `<title>`. */
const TITLE_NAME_WORDS = 4;

/**
 * `headline - outlet`: the last part of `<title>`, or the first of `outlet :: headline` or `outlet: headline`,
 * where it is a name's length. The name that the page links to its home with is sure.
 */
function inTitle({ title, document }: PageData): string | null {
  if (!title) return null;
  const home = document.querySelector(
    '.site-title, .site-name, a[rel~="home"], h1 a[href="/"], header a[href="/"]',
  );
  const house = plain(home?.textContent) ?? plain(home?.querySelector('img[alt]')?.getAttribute('alt'));
  const isHouse = (part: string | undefined) =>
    house !== null && part !== undefined && foldKey(part) === foldKey(house);
  const prefix = title.split(':')[0];
  if (isHouse(prefix?.trim())) return house;
  const parts = title.split(TITLE_SEPARATOR).filter(Boolean);
  const first = parts[0];
  const last = parts.at(-1);
  if (parts.length < 2 || first === undefined || last === undefined) return null;
  if (isHouse(first)) return first;
  if (last.split(' ').length <= TITLE_NAME_WORDS) return last;
  return first.split(' ').length <= TITLE_NAME_WORDS ? first : null;
}
