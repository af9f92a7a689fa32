import type { Speaker } from '../../lib/analysis/types';
import type { PageContext } from '../../lib/coverage/types';
import type { CorrectingActions } from '../corrections/correcting';
import { SpeakerMenu } from '../corrections/speaker-menu';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import { ClaimItem, type ClaimItemProps } from './claim-item';
import type { ClaimGroup } from './group-claims';
import './speaker-group.css';

interface SpeakerGroupProps extends Pick<ClaimItemProps, 'text' | 'onShowClaim' | 'onOpenArticle'> {
  readonly group: ClaimGroup;
  readonly context: PageContext | null;
  readonly current: number | null;
  /** Everybody whom the article names. */
  readonly speakers: readonly Speaker[];
  readonly actions: CorrectingActions;
}

/** A speaker with office, and everything the article has them say. */
export function SpeakerGroup({ group, context, current, speakers, actions, ...rest }: SpeakerGroupProps) {
  const { t, plural } = useWords();
  const { speaker, claims } = group;
  const correcting = { ...actions, speakers };
  const saved = speaker && context ? (context.speakers[speaker.key] ?? 0) : 0;
  const about = [speaker && aboutSpeaker(speaker, t), saved > 0 && plural('savedWithSpeaker', saved)].filter(
    (part) => typeof part === 'string' && part !== '',
  );
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
            {...rest}
          />
        ))}
      </ol>
    </section>
  );
}

/** The office as the article words it, else what kind of source it is. */
function aboutSpeaker(speaker: Speaker, t: ReturnType<typeof useWords>['t']): string {
  if (speaker.office) return speaker.office;
  switch (speaker.kind) {
    case 'person':
      return speaker.official ? t('claim.official') : '';
    case 'institution':
      return t('claim.institution');
    case 'unnamed':
      return t('claim.unnamed');
  }
}
