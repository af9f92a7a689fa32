import type { Analysis, Speaker } from '../../lib/analysis/types';
import { officeFacts } from '../../lib/i18n/office-facts';
import type { Translator } from '../../lib/i18n/translator';
import type { MarkContext, OfficesThen } from '../../lib/messages';
import type { CardContent } from '../../lib/page/card/card';
import type { Hit } from '../../lib/page/marks/mark';

/** What is known of the page when a card is asked for. */
export interface CardFacts {
  readonly analysis: Analysis;
  readonly context: MarkContext | null;
  readonly offices: OfficesThen;
  readonly text: string;
}

/** The card's words for what lies under the pointer: the claim's where there is one, else the official's. */
export function cardContent(hit: Hit, facts: CardFacts, words: Translator): CardContent | null {
  if (hit.claim) return claimCard(hit.claim.index, facts, words);
  return hit.official ? officialCard(hit.official.index, facts, words) : null;
}

function claimCard(
  index: number,
  { analysis, context, offices, text }: CardFacts,
  words: Translator,
): CardContent | null {
  const { t } = words;
  const claim = analysis.claims[index];
  if (!claim) return null;
  const speaker = analysis.speakers.find(({ id }) => id === claim.speaker);
  const cue = claim.cue && text.slice(...claim.cue);
  const known = context?.claims[index];
  return {
    ...base(words),
    label: t('card.claim'),
    name: speaker?.name ?? t('claim.unknownSpeaker'),
    office: speaker ? officeLine(speaker, offices, words) : null,
    manner: [cue, t(`kind.${claim.kind}`)].filter(Boolean).join(' · '),
    archive: known ? archiveLine(known, words) : null,
    uncertain: claim.certain ? null : t('claim.uncertain'),
  };
}

function archiveLine({ same, earlier }: { same: number; earlier: number }, words: Translator): string | null {
  const { t, plural } = words;
  const found = [
    ...(same > 0 ? [plural('otherOutlets', same)] : []),
    ...(earlier > 0 ? [plural('earlierClaims', earlier)] : []),
  ];
  return found.length > 0 ? t('context.summary', { found }) : null;
}

function officialCard(
  index: number,
  { analysis, context, offices }: CardFacts,
  words: Translator,
): CardContent | null {
  const speaker: Speaker | undefined = analysis.speakers[index];
  if (!speaker) return null;
  const articles = context?.speakers[speaker.key] ?? 0;
  return {
    ...base(words),
    label: words.t('card.official'),
    name: speaker.name,
    office: officeLine(speaker, offices, words),
    manner: null,
    archive: articles > 0 ? words.plural('savedWithSpeaker', articles) : null,
    uncertain: null,
  };
}

/** The office as the article words it, and the one held on its day; null where neither is known. */
function officeLine({ key, office }: Speaker, offices: OfficesThen, words: Translator): string | null {
  return officeFacts(office, offices[key] ?? [], words).join(' · ') || null;
}

function base({ language, direction, t }: Translator): Pick<CardContent, 'language' | 'direction' | 'open'> {
  return { language, direction, open: t('card.open') };
}
