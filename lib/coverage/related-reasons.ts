import { formsOf } from '../arabic/words';
import type { ArticleText, TermUse } from '../archive/source';
import { articleForms } from './article-forms';
import type { ArticleTerms, WeighedTerm } from './article-terms';
import { LIMITS } from './limits';
import { placesIn } from './places-in';
import { stateOf } from './state-of';
import { isCommon } from './term-weight';
import { termsIn } from './terms';
import type { LinkReason } from './types';

interface Link {
  readonly page: ArticleText;
  /** The other article's words, null where it is gone meanwhile. */
  readonly text: ArticleText | null;
  readonly terms: ArticleTerms;
  /** What the other article holds of the terms asked for. */
  readonly uses: ReadonlyMap<string, TermUse>;
  /** The page's terms that were asked for, the heaviest first. */
  readonly query: readonly WeighedTerm[];
  /** Names of the speakers that both have. */
  readonly speakers: readonly string[];
  readonly days: number | null;
}

/** What both articles have: speakers, places, and the rarest other words as the page has them. States are named by too many. */
export function relatedReasons({ page, text, terms, uses, query, speakers, days }: Link): LinkReason[] {
  const names = [...new Set(speakers)].slice(0, LIMITS.speakersShown);
  const theirs = text ? placesIn(formsIn(text)) : new Set<string>();
  const places = [...placesOfPage(page)].filter((place) => theirs.has(place)).slice(0, LIMITS.placesShown);
  const told = new Set([...names, ...places].flatMap((name) => termsIn(name).map(({ term }) => term)));
  const rare = query
    .filter(([term]) => uses.has(term) && !told.has(term) && !isCommon(term) && !/^\d/.test(term))
    .map(([term]) => terms.uses.get(term)!.word)
    .filter((word) => stateOf(word) === null)
    .slice(0, LIMITS.rareTermsShown);
  const why: LinkReason[] = [];
  if (names.length > 0) why.push({ type: 'shared-speakers', names });
  if (places.length > 0) why.push({ type: 'shared-places', names: places });
  if (rare.length > 0) why.push({ type: 'rare-terms', terms: rare });
  if (days !== null) why.push({ type: 'time', days: Math.round(days) });
  return why;
}

/** A page's places are asked for with each article that is related to it. */
function placesOfPage(page: ArticleText): ReadonlySet<string> {
  const known = PAGES.get(page);
  if (known) return known;
  const places = placesIn(formsIn(page));
  PAGES.set(page, places);
  return places;
}

const PAGES = new WeakMap<ArticleText, ReadonlySet<string>>();

function formsIn({ title, paragraphs }: ArticleText): string[] {
  return [...formsOf(title), ...articleForms(paragraphs)];
}
