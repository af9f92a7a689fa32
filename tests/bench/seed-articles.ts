import type { Analysis, Claim, Speaker } from '../../lib/analysis/types';
import type { ArticleInput } from '../../lib/archive/types';
import { xorshift } from './random';

/** An article that reads like nothing, but whose words are spread as in Arabic news. */
export interface SeedArticle {
  readonly input: ArticleInput;
  readonly analysis: Analysis;
}

const CONSONANTS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Word patterns over a root's three letters, written 1 2 3: فاعل، مفعول، تفعيل … */
const PATTERNS = [
  '123',
  '1ا23',
  'م12و3',
  'ت12ي3',
  '12ا3',
  'ا12ا3',
  'است12ا3',
  'م1ا23',
  '12ي3',
  'ا1ت2ا3',
  'م12',
  '12و3',
];
const PREFIXES = ['', '', '', '', '', 'ال', 'ال', 'ال', 'و', 'ب', 'وال', 'بال'];
const SUFFIXES = ['', '', '', '', 'ة', 'ات', 'ين', 'ها', 'ية', 'هم'];
const FUNCTION_WORDS = [
  'في',
  'من',
  'على',
  'إلى',
  'أن',
  'التي',
  'الذي',
  'عن',
  'مع',
  'بعد',
  'هذا',
  'قد',
  'لا',
  'ما',
];

/** With these figures 10,000 articles have about 250 words, 140 different terms each and 50,000 in all, as real ones. */
const VOCABULARY = 10_000;
const SPEAKERS = 4000;
const OUTLETS = 24;
const PARAGRAPHS = 12;
const WORDS_A_PARAGRAPH = 17;
/** Share of words that no list has: names, errors, rare words. They make the vocabulary grow as a real one does. */
const NOVEL = 0.009;
const FUNCTION_SHARE = 0.3;
const CLAIMS = 10;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const ARTICLES_A_DAY = 40;

/** A rank from 0, by Zipf's law in its continuous form: the chance of rank r falls as 1 / (r + 1). */
function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random() - 1));
}

const pick = <T>(random: () => number, list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;

function rootWord(random: () => number): string {
  const root = [pick(random, CONSONANTS), pick(random, CONSONANTS), pick(random, CONSONANTS)];
  return pick(random, PATTERNS).replace(/[123]/g, (digit) => root[Number(digit) - 1]!);
}

/** Endless articles, each made when it is asked for; the same for the same seed. */
export function* seedArticles(count: number, seed = 1): Generator<SeedArticle> {
  const random = xorshift(seed * 7919);
  const vocabulary = Array.from({ length: VOCABULARY }, () => rootWord(random));
  const names = Array.from({ length: SPEAKERS }, () => `${rootWord(random)} ${rootWord(random)}`);
  for (let n = 0; n < count; n++) yield article(n, random, vocabulary, names);
}

function word(random: () => number, vocabulary: readonly string[]): string {
  if (random() < FUNCTION_SHARE) return pick(random, FUNCTION_WORDS);
  const stem =
    random() < NOVEL ? rootWord(random) + pick(random, CONSONANTS) : vocabulary[zipf(random, VOCABULARY)]!;
  return pick(random, PREFIXES) + stem + pick(random, SUFFIXES);
}

function article(
  n: number,
  random: () => number,
  vocabulary: readonly string[],
  names: readonly string[],
): SeedArticle {
  const sentence = (words: number) => Array.from({ length: words }, () => word(random, vocabulary)).join(' ');
  const title = sentence(9);
  const host = `outlet${zipf(random, OUTLETS)}.example`;
  const cast = [...new Set(Array.from({ length: 6 }, () => zipf(random, SPEAKERS)))];
  const paragraphs: string[] = [];
  const claims: Claim[] = [];
  let at = title.length + 1;
  for (let p = 0; p < PARAGRAPHS; p++) {
    const who = p % cast.length;
    const lead = `وقال ${names[cast[who]!]} إن `;
    const text = `${lead}${sentence(WORDS_A_PARAGRAPH)}.`;
    if (p < CLAIMS) claims.push(claim(`p${who + 1}`, at, lead.length, text.length - 1));
    paragraphs.push(text);
    at += text.length + 1;
  }
  const speakers = cast.map((rank, i) => speaker(`p${i + 1}`, names[rank]!));
  const published = new Date(FIRST_DAY + (n / ARTICLES_A_DAY) * DAY).toISOString();
  return {
    input: {
      url: `https://${host}/news/${n}`,
      title,
      outlet: host,
      outletName: host,
      byline: null,
      agency: null,
      published,
      modified: null,
      section: null,
      paragraphs,
    },
    analysis: { version: 1, speakers, claims },
  };
}

function speaker(id: string, name: string): Speaker {
  return {
    id,
    kind: 'person',
    name,
    key: `person:${name}`,
    official: true,
    office: 'وزير',
    state: null,
    mentions: [[0, 1]],
    titles: [],
    why: [{ rule: 'seed' }],
  };
}

function claim(speakerId: string, at: number, from: number, to: number): Claim {
  return {
    speaker: speakerId,
    cue: [at + 1, at + 4],
    lemma: 'قال',
    kind: 'indirect',
    start: at + from,
    end: at + to,
    act: 'states',
    stance: 'neutral',
    certain: true,
    why: [{ rule: 'seed' }],
  };
}
