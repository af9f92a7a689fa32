import type { Analysis, Claim, ClaimDetails, ClaimKind, Span, SpeechAct } from '../../../lib/analysis/types';
import type { ArticleMeta, ArticleVersion, ListRow, SavedClaim } from '../../../lib/archive/types';
import type { EventView } from '../../../lib/coverage/events/types';
import { byKind, quotedIn, verbsOf } from '../../../lib/coverage/outlet/told-by';
import type { OutletView } from '../../../lib/coverage/outlet/types';
import type { Selection, SpeakerRecord, Telling, Timeline } from '../../../lib/coverage/record/types';
import type { PageContext } from '../../../lib/coverage/types';
import type { PageArticle } from '../../../lib/page/types';

/** An invented story, told by invented outlets, in the forms that the views are given. */

export const ARTICLE: PageArticle = {
  url: 'https://sahil.example/2024/05/water',
  title: 'وزير المياه: السد الجديد يعمل بكامل طاقته قبل الصيف',
  outlet: 'sahil.example',
  outletName: 'صحيفة الساحل',
  byline: 'ريم حدّاد',
  agency: 'وكالة الضفة للأنباء',
  published: '2024-05-12T09:30:00Z',
  modified: null,
  section: 'محليات',
  paragraphs: [
    'أكد وزير المياه سليم الربيعي أن السد الجديد سيعمل بكامل طاقته قبل حلول الصيف، وأن ضخ المياه إلى 14 بلدة يبدأ مطلع الشهر المقبل.',
    'وقال الربيعي للصحفيين في موقع السد: «لن تبقى قرية واحدة من قرى الوادي بلا ماء هذا العام».',
    'من جهتها نفت هيئة حماية الأنهار أن تكون قد وافقت على منسوب التخزين الحالي، مشيرة إلى أن دراستها لم تكتمل بعد.',
    'وتوقع مصدر في البلدية أن يتأخر الضخ أسابيع.',
    'يذكر أن العمل في السد بدأ قبل ست سنوات.',
  ],
};

export const TEXT = [ARTICLE.title, ...ARTICLE.paragraphs].join('\n');

/** The span of `words` in the article, from `after` on. */
function spanOf(words: string, after = 0): Span {
  const start = TEXT.indexOf(words, after);
  if (start < 0) throw new Error(`The sample has no «${words}»`);
  return [start, start + words.length];
}

interface Told {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly kind: ClaimKind;
  readonly act?: SpeechAct;
  readonly certain?: boolean;
  readonly rule?: string;
  readonly details?: ClaimDetails;
}

function claim({
  speaker,
  cue,
  content,
  kind,
  act = 'states',
  certain = true,
  rule = 'cue/perfect',
  details,
}: Told): Claim {
  const [start, end] = spanOf(content);
  const cueSpan = cue === null ? null : spanOf(cue);
  return {
    speaker,
    cue: cueSpan,
    lemma: cue,
    kind,
    start,
    end,
    act,
    stance: cue === 'أكد' ? 'endorsing' : 'neutral',
    certain,
    ...(details && { details }),
    why: [
      { rule, ...(cueSpan ? { span: cueSpan } : {}) },
      { rule: kind === 'direct' ? 'content/quote' : 'content/that' },
      { rule: 'speaker/verb-subject' },
    ],
  };
}

const BODY = ARTICLE.title.length;

const part = (words: string) => {
  const [start, end] = spanOf(words);
  return { start, end };
};

/** What the first claim carries: it came through an agency. */
const DETAILS: ClaimDetails = {
  negation: null,
  numbers: [{ ...part('14 بلدة'), value: 14, to: null, bound: 'exact', unit: null, of: spanOf('بلدة') }],
  dates: [{ ...part('مطلع الشهر المقبل'), iso: null, weekday: null, away: { unit: 'month', count: 1 } }],
  places: [],
  parties: [],
  chain: [
    { role: 'agency', key: 'institution:dafa', name: 'وكالة الضفة للأنباء', span: null },
    { role: 'speaker', key: 'person:سليم الربيعي', name: 'سليم الربيعي', span: null },
  ],
  firstHand: false,
};

export const ANALYSIS: Analysis = {
  version: 1,
  speakers: [
    {
      id: 'p1',
      kind: 'person',
      name: 'سليم الربيعي',
      key: 'person:سليم الربيعي',
      official: true,
      office: 'وزير المياه',
      state: null,
      mentions: [spanOf('سليم الربيعي'), spanOf('الربيعي', spanOf('وقال الربيعي')[0])],
      titles: [spanOf('وزير المياه')],
      why: [{ rule: 'name/office', span: spanOf('وزير المياه', BODY) }],
    },
    {
      id: 'i1',
      kind: 'institution',
      name: 'هيئة حماية الأنهار',
      key: 'institution:rivers',
      official: false,
      office: null,
      state: null,
      mentions: [spanOf('هيئة حماية الأنهار')],
      titles: [],
      why: [],
    },
    {
      id: 'u1',
      kind: 'unnamed',
      name: 'مصدر في البلدية',
      key: 'unnamed:مصدر في البلديه',
      official: false,
      office: null,
      state: null,
      mentions: [spanOf('مصدر في البلدية')],
      titles: [],
      why: [],
    },
  ],
  claims: [
    claim({
      speaker: 'p1',
      cue: 'أكد',
      content:
        'السد الجديد سيعمل بكامل طاقته قبل حلول الصيف، وأن ضخ المياه إلى 14 بلدة يبدأ مطلع الشهر المقبل',
      kind: 'indirect',
      act: 'promises',
      details: DETAILS,
    }),
    claim({
      speaker: 'p1',
      cue: 'قال',
      content: 'لن تبقى قرية واحدة من قرى الوادي بلا ماء هذا العام',
      kind: 'direct',
      act: 'promises',
    }),
    claim({
      speaker: 'i1',
      cue: 'نفت',
      content: 'تكون قد وافقت على منسوب التخزين الحالي',
      kind: 'indirect',
      act: 'denies',
    }),
    claim({
      speaker: 'i1',
      cue: 'مشيرة إلى',
      content: 'دراستها لم تكتمل بعد',
      kind: 'indirect',
    }),
    claim({
      speaker: 'u1',
      cue: 'توقع',
      content: 'يتأخر الضخ أسابيع',
      kind: 'indirect',
      act: 'expects',
      certain: false,
    }),
  ],
};

export const NO_CLAIMS: Analysis = { version: 1, speakers: [], claims: [] };

/** A saved article; `place` tells it from others. */
export function saved(place: number, over: Partial<ArticleMeta> = {}): ArticleMeta {
  return {
    id: `article-${place}`,
    url: `https://wadi.example/${place}`,
    title: 'السد يروي 14 بلدة قبل الصيف',
    outlet: 'wadi.example',
    outletName: 'الوادي اليوم',
    byline: null,
    agency: null,
    published: '2024-05-11T18:00:00Z',
    modified: null,
    section: null,
    hash: `hash-${place}`,
    savedAt: '2024-05-13T08:00:00Z',
    updatedAt: '2024-05-13T08:00:00Z',
    words: 420,
    claims: 5,
    versions: 1,
    speakers: ['person:سليم الربيعي'],
    tags: [],
    note: '',
    ...over,
  };
}

export function savedClaim(place: number, index: number, text: string): SavedClaim {
  const base = ANALYSIS.claims[0]!;
  return {
    articleId: `article-${place}`,
    hash: `hash-${place}`,
    index,
    claim: base,
    speaker: ANALYSIS.speakers[0]!,
    text,
  };
}

export const MANAR = saved(3, {
  title: 'الربيعي من موقع السد: الماء لكل القرى',
  outlet: 'manar.example',
  outletName: 'Manar Online',
  agency: 'وكالة الضفة للأنباء',
  published: '2024-05-12T07:00:00Z',
});

export const CONTEXT: PageContext = {
  claims: [
    {
      index: 0,
      same: [
        {
          article: saved(2),
          claim: savedClaim(2, 1, 'السد سيعمل بثلثي طاقته قبل حلول الصيف'),
          score: 0.82,
          diff: [
            { op: 'kept', text: 'السد' },
            { op: 'dropped', text: '', instead: 'الجديد' },
            { op: 'kept', text: 'سيعمل' },
            { op: 'changed', text: 'بثلثي', instead: 'بكامل' },
            { op: 'kept', text: 'طاقته قبل حلول الصيف' },
            { op: 'added', text: 'إذا سمحت الأمطار' },
          ],
          figures: [{ own: '14', other: '12', counted: 'بلدة' }],
          why: [
            { type: 'same-speaker', name: 'سليم الربيعي' },
            { type: 'same-wording', share: 0.71 },
            { type: 'time', days: 1 },
          ],
        },
        {
          article: MANAR,
          claim: savedClaim(3, 0, 'السد الجديد سيعمل بكامل طاقته'),
          score: 0.9,
          diff: [{ op: 'kept', text: 'السد الجديد سيعمل بكامل طاقته' }],
          figures: [],
          why: [{ type: 'same-numbers', numbers: ['14'] }],
        },
      ],
      independence: {
        outlets: 3,
        sources: 2,
        why: [
          {
            type: 'agency',
            outlets: ['صحيفة الساحل', 'Manar Online'],
            agency: 'وكالة الضفة للأنباء',
          },
        ],
      },
      earlier: [
        {
          article: saved(4, {
            published: '2023-11-02',
            outletName: 'أخبار الهضبة',
            outlet: 'hadaba.example',
          }),
          claim: savedClaim(4, 2, 'السد لن يكتمل قبل عامين'),
        },
      ],
    },
    { index: 1, same: [], independence: { outlets: 1, sources: 1, why: [] }, earlier: [] },
  ],
  related: [
    {
      article: MANAR,
      score: 0.8,
      why: [
        { type: 'shared-speakers', names: ['سليم الربيعي', 'هيئة حماية الأنهار'] },
        { type: 'rare-terms', terms: ['منسوب', 'الضخ', 'السد'] },
        { type: 'time', days: 0 },
      ],
    },
    {
      article: saved(5, { title: 'أهالي الوادي ينتظرون الماء', published: null }),
      score: 0.5,
      why: [{ type: 'shared-places', names: ['الوادي'] }],
    },
  ],
  event: {
    id: 'event-1',
    title: 'السد يروي 14 بلدة قبل الصيف',
    named: false,
    outlets: ['صحيفة الساحل', 'الوادي اليوم', 'Manar Online'],
    articles: 4,
    from: '2024-05-11T18:00:00Z',
    to: '2024-05-13',
    independence: {
      outlets: 3,
      sources: 2,
      why: [{ type: 'copy', outlets: ['الوادي اليوم', 'Manar Online'], share: 0.8 }],
    },
  },
  speakers: { 'person:سليم الربيعي': 12, 'institution:rivers': 2 },
};

export const NOTHING_FOUND: PageContext = { claims: [], related: [], event: null, speakers: {} };

/** The article of the page, as the archive keeps it. */
export const KEPT = saved(1, {
  url: ARTICLE.url,
  title: ARTICLE.title,
  outlet: ARTICLE.outlet,
  outletName: ARTICLE.outletName,
  byline: ARTICLE.byline,
  agency: ARTICLE.agency,
  published: ARTICLE.published,
  section: ARTICLE.section,
  tags: ['مياه', 'الوادي'],
  note: 'يُقارن بما قاله في الخريف.',
  versions: 2,
});

export const VERSION: ArticleVersion = {
  articleId: KEPT.id,
  hash: KEPT.hash,
  savedAt: KEPT.updatedAt,
  title: ARTICLE.title,
  paragraphs: ARTICLE.paragraphs,
  analysis: ANALYSIS,
};

const OUTLETS = ['الوادي اليوم', 'صحيفة الساحل', 'Manar Online', 'أخبار الهضبة'];

/** `count` different rows of a list. */
export function rows(count: number, snippets: ListRow['snippets'] = []): Map<number, ListRow> {
  return new Map(
    Array.from({ length: count }, (_, place) => [
      place,
      {
        article: saved(place, {
          title: `الخبر ${place + 1}: ${place % 3 === 0 ? ARTICLE.title : 'مجلس البلدة يناقش موازنة المدارس'}`,
          outletName: OUTLETS[place % OUTLETS.length]!,
          claims: place % 14,
          tags: place % 5 === 0 ? ['مياه'] : [],
          versions: 1 + (place % 2),
        }),
        snippets,
        notes: [],
      },
    ]),
  );
}

/** An event that three outlets tell. */
export function eventView(part: Partial<EventView> = {}): EventView {
  return { ...CONTEXT.event!, told: [saved(2), MANAR, KEPT], ...part };
}

/** What a speaker said, with a figure that changed. */
export function record(part: Partial<SpeakerRecord> = {}): SpeakerRecord {
  const said = (place: number, text: string) => ({
    article: saved(place),
    claim: savedClaim(place, 0, text),
  });
  const before = said(6, 'السد سيروي 9 بلدات');
  const after = said(7, 'السد سيروي 14 بلدة');
  const utterance = (id: string, tellings: readonly (typeof before)[], topic: string | null) => ({
    id,
    tellings,
    topic,
    date: tellings[0]!.article.published,
    independence: { outlets: tellings.length, sources: 1, why: [] },
  });
  const newest: Selection = {
    utterances: [
      utterance('u1', [after, { article: MANAR, claim: savedClaim(3, 0, 'يروي السد 14 بلدة') }], 't1'),
      utterance('u2', [before], 't1'),
      utterance('u3', [said(8, 'المدارس تفتح غدًا')], null),
    ],
    topics: [{ id: 't1', words: ['السد', 'يروي'], utterances: 2 }],
    claims: 4,
    page: 0,
    pages: 2,
  };
  return {
    speaker: {
      key: 'person:سليم الربيعي',
      kind: 'person',
      name: 'سليم الربيعي',
      office: 'وزير المياه',
      official: true,
      articles: 12,
      claims: 30,
    },
    keys: ['person:سليم الربيعي'],
    places: [],
    timeline: TIMELINE,
    newest,
    names: [
      { text: 'سليم الربيعي', tellings: 3, from: '2023-01-02', to: '2024-05-12' },
      { text: 'سليم الربيعى', tellings: 1, from: null, to: null },
    ],
    offices: [{ text: 'وزير المياه', tellings: 4, from: '2024-05-12', to: '2024-05-12' }],
    changes: {
      changes: [{ type: 'figure', before, after, figures: [{ own: '9', other: '14', counted: 'بلدة' }] }],
      compared: 4,
      whole: true,
    },
    related: CONTEXT.related,
    ...part,
  };
}

/** Twenty months that two outlets told. */
const TIMELINE: Timeline = {
  months: Array.from(
    { length: 20 },
    (_, i) => `${2022 + Math.floor((i + 9) / 12)}-${String(((i + 9) % 12) + 1).padStart(2, '0')}`,
  ),
  rows: [
    {
      outlet: 'wadi.example',
      name: 'الوادي اليوم',
      counts: [3, 0, 1, 2, 0, 0, 4, 1, 0, 2, 2, 9, 1, 0, 0, 3, 1, 0, 2, 5],
      claims: 36,
    },
    {
      outlet: 'manar.example',
      name: 'Manar Online',
      counts: [0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
      claims: 5,
    },
  ],
  claims: 43,
  earlier: 2,
};

/** An outlet that quotes two speakers, one of them with a verb that doubts. */
export function outletView(part: Partial<OutletView> = {}): OutletView {
  const articles = Array.from({ length: 12 }, (_, place) => saved(place));
  const said = (place: number, text: string, over: Partial<SavedClaim['claim']> = {}): Telling => {
    const claim = savedClaim(place, 0, text);
    return { article: articles[place]!, claim: { ...claim, claim: { ...claim.claim, ...over } } };
  };
  const tellings = [
    said(0, 'السد سيروي 14 بلدة', { lemma: 'قال', stance: 'neutral' }),
    said(1, 'لن تبقى قرية واحدة بلا ماء', { kind: 'direct', lemma: 'أكد', stance: 'endorsing' }),
    said(2, 'الكلفة بلغت 40 مليونًا', { kind: 'mixed', lemma: 'زعم', stance: 'distancing' }),
    said(3, 'المدارس تفتح غدًا', { lemma: 'قال', stance: 'neutral' }),
  ];
  const nobody = said(4, 'الدراسة لم تكتمل بعد', { kind: 'direct', lemma: null, stance: 'neutral' });
  const unknown = [{ ...nobody, claim: { ...nobody.claim, speaker: null } }];
  const all = [...tellings, ...unknown];
  return {
    outlet: 'wadi.example',
    name: 'الوادي اليوم',
    articles: 31,
    timeline: {
      months: ['2024-03', '2024-04', '2024-05'],
      articles: [9, 2, 20],
      claims: [50, 8, 120],
      credited: [3, 0, 1],
    },
    month: null,
    read: 12,
    of: 31,
    enough: true,
    claims: all.length,
    quoted: quotedIn(tellings),
    unknown,
    byKind: byKind(all),
    verbs: verbsOf(all),
    credited: [{ agency: 'وكالة الضفة للأنباء', articles: articles.slice(0, 3) }],
    shared: [{ article: articles[5]!, other: MANAR, copied: 0.82 }],
    compared: 11,
    ...part,
  };
}
