import type { Speaker } from '../../lib/analysis/types';
import type { PageContext, RelatedArticle } from '../../lib/coverage/types';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import { ClaimItem, type ClaimItemProps } from './claim-item';
import type { ClaimGroup } from './group-claims';
import './speaker-group.css';

interface SpeakerGroupProps extends Pick<ClaimItemProps, 'text' | 'onShowClaim' | 'onOpenArticle'> {
  readonly group: ClaimGroup;
  readonly context: PageContext | null;
  readonly current: number | null;
  /** Articles that bear on the current claim. */
  readonly related: readonly RelatedArticle[];
  /** Opens everything that the speaker said in the archive. */
  readonly onOpenSpeaker: (key: string) => void;
}

/** A speaker with office, and everything the article has them say. */
export function SpeakerGroup({
  group,
  context,
  current,
  related,
  onOpenSpeaker,
  ...rest
}: SpeakerGroupProps) {
  const { t, plural } = useWords();
  const { speaker, claims } = group;
  const saved = speaker && context ? (context.speakers[speaker.key] ?? 0) : 0;
  const about = [speaker && aboutSpeaker(speaker, t), saved > 0 && plural('savedWithSpeaker', saved)].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return (
    <section class="speaker">
      <h3 class="speaker__name">
        {speaker ? <bdi lang="ar">{speaker.name}</bdi> : <span>{t('claim.unknownSpeaker')}</span>}
      </h3>
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
            related={index === current ? related : []}
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
