import { foldKey } from '../../arabic/fold';
import { bareHost } from './find-address';
import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { unescaped } from './plain';

/** What separates a headline from the outlet's name in `<title>`. */
export const TITLE_SEPARATOR = /\s+[-–—|:•·»«/\\]+\s+|\s*[|»]\s*|\s+::\s+/;
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
    lastOfTitle(data),
  ];
  for (const name of said) {
    const line = unescaped(name);
    if (!line || NOBODY.has(line.toLowerCase()) || /^https?:|^@/.test(line)) continue;
    const short = line.split(' ').length > NAME_WORDS ? line.replace(SLOGAN, '') : line;
    if (short.split(' ').length <= NAME_WORDS && foldKey(short)) return short;
  }
  return null;
}

/** `headline - outlet`: the part after the last separator, where it is a name's length. */
function lastOfTitle({ title }: PageData): string | null {
  const parts = title?.split(TITLE_SEPARATOR).filter(Boolean) ?? [];
  const last = parts.length > 1 ? parts.at(-1)! : null;
  return last && last.split(' ').length <= 4 ? last : null;
}
