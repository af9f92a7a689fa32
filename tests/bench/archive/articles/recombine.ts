import type { Analysis, Claim, ClaimDetails, Span, Speaker } from '../../../../lib/analysis/types';
import type { BenchArticle } from './bench-article';
import { addressOf } from './corpus';

/** Share of an article's paragraphs that go into a mixture: with two of them it has about ten claims. */
const KEPT = 0.8;
/** Share of words in which a letter is changed: what names, errors and rare words add to a vocabulary. */
const WORN = 0.006;
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const WORD = /[\u0621-\u064a]{4,}/g;
const DAY = 86_400_000;

/** An article and where its title and paragraphs begin in the analysed text. */
export interface Blocks {
  readonly article: BenchArticle;
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

export function blocksOf(article: BenchArticle): Blocks {
  const texts = [article.article.title, ...article.article.paragraphs];
  let at = 0;
  const starts = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { article, texts, starts };
}

interface Making {
  readonly key: string;
  readonly random: () => number;
  /** Days before the first article's own date. */
  readonly daysBack: number;
}

/** Title and most paragraphs of one article, then most of another's, with the claims that lie in them. */
export function recombine({ key, random, daysBack }: Making, first: Blocks, second: Blocks): BenchArticle {
  const texts: string[] = [];
  const speakers: Speaker[] = [];
  const claims: Claim[] = [];
  let at = 0;
  const take = (blocks: Blocks, kept: readonly number[], name: string) => {
    const moved = new Map<number, number>();
    for (const block of kept) {
      moved.set(block, at - blocks.starts[block]!);
      const text = worn(blocks.texts[block]!, random);
      texts.push(text);
      at += text.length + 1;
    }
    const { analysis } = blocks.article;
    const move = mover(blocks, moved);
    const said = analysis.claims.flatMap((claim) => movedClaim(claim, move, name));
    claims.push(...said);
    speakers.push(...movedSpeakers(analysis, move, name, said));
  };
  const paragraphs = ({ texts: all }: Blocks) => {
    const kept = all.flatMap((_, block) => (block > 0 && random() < KEPT ? [block] : []));
    return kept.length > 0 ? kept : [1];
  };
  take(first, [0, ...paragraphs(first)], 'a');
  take(second, paragraphs(second), 'b');
  const { article } = first.article;
  const published = article.published && new Date(Date.parse(article.published) - daysBack * DAY);
  return {
    key,
    article: {
      ...article,
      url: addressOf(key),
      title: texts[0]!,
      paragraphs: texts.slice(1),
      published: published ? published.toISOString() : null,
    },
    analysis: { version: first.article.analysis.version, speakers, claims },
  };
}

/** A span's place in the mixture; null where its paragraph is not in it, or it crosses paragraphs. */
type Move = (span: Span) => Span | null;

function mover({ texts, starts }: Blocks, moved: ReadonlyMap<number, number>): Move {
  return ([start, end]) => {
    const block = starts.findLastIndex((from) => from <= start);
    const by = moved.get(block);
    if (by === undefined || end > starts[block]! + texts[block]!.length) return null;
    return [start + by, end + by];
  };
}

function movedClaim(claim: Claim, move: Move, name: string): Claim[] {
  const span = move([claim.start, claim.end]);
  if (!span) return [];
  const speaker = claim.speaker === null ? null : claim.speaker + name;
  const details = claim.details && movedDetails(claim.details, move);
  const cue = claim.cue && move(claim.cue);
  return [{ ...claim, speaker, cue, start: span[0], end: span[1], ...(details && { details }) }];
}

function movedDetails(details: ClaimDetails, move: Move): ClaimDetails {
  const placed = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]) =>
    list.flatMap((one): T[] => {
      const span = move([one.start, one.end]);
      return span ? [{ ...one, start: span[0], end: span[1] }] : [];
    });
  const { negation, numbers, dates, places, parties, chain } = details;
  const negated = negation && move(negation.span);
  return {
    ...details,
    negation: negated && { ...negation, span: negated },
    numbers: placed(numbers).map((number) => ({ ...number, of: number.of && move(number.of) })),
    dates: placed(dates),
    places: placed(places),
    parties: placed(parties),
    chain: chain.map((link) => ({ ...link, span: link.span && move(link.span) })),
  };
}

/** The speakers that the kept paragraphs name, or that say what is kept. */
function movedSpeakers(
  { speakers }: Analysis,
  move: Move,
  name: string,
  claims: readonly Claim[],
): Speaker[] {
  const spans = (list: readonly Span[]) => list.flatMap((span) => [move(span)].filter((one) => one !== null));
  return speakers
    .map((speaker) => {
      const { id, mentions, titles } = speaker;
      return { ...speaker, id: id + name, mentions: spans(mentions), titles: spans(titles) };
    })
    .filter(({ id, mentions }) => mentions.length > 0 || claims.some(({ speaker }) => speaker === id));
}

/** Now and then another letter in a word. The length stays, so spans hold. */
function worn(text: string, random: () => number): string {
  return text.replace(WORD, (word) => {
    if (random() >= WORN) return word;
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + LETTERS[Math.floor(random() * LETTERS.length)]! + word.slice(at + 1);
  });
}
