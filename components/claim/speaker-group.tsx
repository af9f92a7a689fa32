import type { Speaker } from '../../lib/analysis/types';
import type { PageContext, RelatedArticle } from '../../lib/coverage/types';
import { officeFacts } from '../../lib/i18n/office-facts';
import type { Translator } from '../../lib/i18n/translator';
import type { OfficesThen } from '../../lib/messages';
import type { CorrectingActions } from '../corrections/correcting';
import { SpeakerMenu } from '../corrections/speaker-menu';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import { ClaimItem, type ClaimItemProps } from './claim-item';
import type { ClaimGroup } from './group-claims';
import './speaker-group.css';

interface SpeakerGroupProps
  extends Pick<ClaimItemProps, 'text' | 'version' | 'onShowClaim' | 'onOpenArticle'> {
  readonly group: ClaimGroup;
  readonly offices: OfficesThen;
  readonly context: PageContext | null;
  readonly current: number | null;
  /** Everybody whom the article names. */
  readonly speakers: readonly Speaker[];
  readonly actions: CorrectingActions;
  /** Articles that bear on the current claim. */
  readonly related: readonly RelatedArticle[];
  /** Opens everything that the speaker said in the archive. */
  readonly onOpenSpeaker: (key: string) => void;
}

/** A speaker with office, and everything the article has them say. */
export function SpeakerGroup({
  group,
  offices,
  context,
  current,
  speakers,
  actions,
  related,
  onOpenSpeaker,
  ...rest
}: SpeakerGroupProps) {
  const words = useWords();
  const { t, plural } = words;
  const { speaker, claims } = group;
  const correcting = { ...actions, speakers };
  const saved = speaker && context ? (context.speakers[speaker.key] ?? 0) : 0;
  const about = [
    ...(speaker ? aboutSpeaker(speaker, offices, words) : []),
    ...(saved > 0 ? [plural('savedWithSpeaker', saved)] : []),
  ];
  return (
    <section class="speaker">
      <div class="speaker__head">
        <h3 class="speaker__name">
          {speaker ? <bdi lang="ar">{speaker.name}</bdi> : <span>{t('claim.unknownSpeaker')}</span>}
        </h3>
        {speaker && <SpeakerMenu speaker={speaker} correcting={correcting} />}
      </div>
      {about.length > 0 && (
        <Dotted>
          {about.map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </Dotted>
      )}
      {speaker && saved > 0 && speaker.kind !== 'unnamed' && (
        <p>
          <Button look="link" onClick={() => onOpenSpeaker(speaker.key)}>
            {t('context.record')}
          </Button>
        </p>
      )}
      <ol class="speaker__claims">
        {claims.map(({ index, claim }) => (
          <ClaimItem
            key={index}
            index={index}
            claim={claim}
            speaker={speaker}
            context={context?.claims.find((one) => one.index === index) ?? null}
            current={index === current}
            correcting={correcting}
            related={index === current ? related : []}
            {...rest}
          />
        ))}
      </ol>
    </section>
  );
}

/** The office as the article words it and as held on its day, else what kind of source it is. */
function aboutSpeaker(speaker: Speaker, offices: OfficesThen, words: Translator): readonly string[] {
  const facts = officeFacts(speaker.office, offices[speaker.key] ?? [], words);
  if (facts.length > 0) return facts;
  switch (speaker.kind) {
    case 'person':
      return speaker.official ? [words.t('claim.official')] : [];
    case 'institution':
      return [words.t('claim.institution')];
    case 'unnamed':
      return [words.t('claim.unnamed')];
  }
}
