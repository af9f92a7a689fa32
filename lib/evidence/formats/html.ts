import type { Translator } from '../../i18n/translator';
import type { EvidenceGroup, EvidenceItem } from '../types';
import { after, before, type Fact, factsOf, madeOn, oneLine, titleOf } from './facts';
import type { WritePack } from './format';
import { PRINT_STYLES } from './print-styles';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);

/** The pack as a page to print: whole in itself, without a script, and allowed to load nothing. */
export const writeHtml: WritePack = (pack, words, now) => {
  const title = escaped(titleOf(pack, words));
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PRINT_STYLES}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="note">${escaped(madeOn(now, words))}</p>
<p class="note">${escaped(words.t('pack.indirect'))}</p>
</header>
<main>
${pack.groups.map((group, place) => section(group, place, words)).join('\n')}
</main>
</body>
</html>
`;
};

function section({ speaker, items, notIn }: EvidenceGroup, place: number, words: Translator): string {
  const { t, number } = words;
  const name = speaker ? bdi(speaker.name) : escaped(t('claim.unknownSpeaker'));
  const office = speaker?.office ? ` <small>${bdi(speaker.office)}</small>` : '';
  const absent =
    notIn.length > 0 ? `\n<p class="note">${escaped(t('pack.notIn', { outlets: notIn }))}</p>` : '';
  return `<section>
<h2>${escaped(number(place + 1))}. ${name}${office}</h2>
${items.map((item) => article(item, words)).join('\n')}${absent}
</section>`;
}

const bdi = (text: string) => `<bdi lang="ar">${escaped(text)}</bdi>`;

function article(item: EvidenceItem, words: Translator): string {
  const { prefix, exact, suffix } = item.quote;
  const facts = factsOf(item, words).map((fact) => `<dt>${escaped(fact.label)}</dt><dd>${value(fact)}</dd>`);
  return `<article>
<blockquote lang="ar" dir="rtl"><span>${escaped(before(item))}</span>${gap(/\s$/, prefix)}<b>${escaped(exact)}</b>${gap(/^\s/, suffix)}<span>${escaped(after(item))}</span></blockquote>
<dl>
${facts.join('\n')}
</dl>
</article>`;
}

/** A space where the text has one: none before a comma. */
const gap = (space: RegExp, around: string) => (space.test(around) ? ' ' : '');

function value({ field, value: text }: Fact): string {
  switch (field) {
    case 'url':
      return `<a href="${escaped(text)}" dir="ltr">${escaped(text)}</a>`;
    case 'hash':
      return `<code dir="ltr">${escaped(text)}</code>`;
    default:
      return `<bdi>${escaped(text)}</bdi>`;
  }
}
