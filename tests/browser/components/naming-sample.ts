import type { EventSources } from '../../../lib/coverage/event-sources/types';
import type { NamingUse, ReferentNamings, Voice } from '../../../lib/coverage/naming/types';
import { KEPT, MANAR, saved } from './sample';

const WADI = saved(2);
const BEFORE = 'ووصل ';

function use(article: typeof WADI, naming: string, voice: Voice = 'own', at = 100): NamingUse {
  const text = `${BEFORE}${naming} إلى الجسر القديم.`;
  return {
    article,
    start: at + BEFORE.length,
    end: at + BEFORE.length + naming.length,
    voice,
    sentence: { start: at, end: at + text.length, text },
    claim: null,
    address: `${article.url}#:~:text=z`,
  };
}

/** Two outlets name those who guard a dam differently; one of them in quotation marks. */
export const NAMINGS: readonly ReferentNamings[] = [
  {
    referent: {
      id: 'guards',
      label: { ar: 'من يحرسون السد', en: 'who guards the dam' },
      namings: [['حرس السد'], ['جيش السد', 'الجيش']],
    },
    rows: [
      {
        naming: 'حرس السد',
        uses: new Map([[WADI.outlet, [use(WADI, 'حرس السد'), use(WADI, 'حرس السد', 'quoted', 300)]]]),
        own: 1,
        quoted: 1,
      },
      {
        naming: 'جيش السد',
        uses: new Map([[MANAR.outlet, [use(MANAR, 'جيش السد', 'distance')]]]),
        own: 1,
        quoted: 0,
      },
    ],
    differs: true,
    suggestions: [{ naming: 'رجال السد', why: 'same-place', insteadOf: 'حرس السد' }],
  },
];

/** One article is from an agency, another holds its words, a third stands alone. */
export const SOURCES: EventSources = {
  articles: [
    { article: WADI, time: Date.parse('2024-05-11T08:00:00Z') },
    { article: MANAR, time: Date.parse('2024-05-12T07:00:00Z') },
    { article: KEPT, time: null },
  ],
  agencies: [{ key: 'difaa', name: 'وكالة الضفة للأنباء' }],
  links: [
    { type: 'agency', agency: 'difaa', to: WADI.id, whole: true },
    { type: 'agency', agency: 'difaa', to: KEPT.id, whole: false },
    { type: 'copy', from: WADI.id, to: MANAR.id, share: 0.8, ordered: true },
  ],
  independence: { outlets: 3, sources: 2, why: [] },
};
