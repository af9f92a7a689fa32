import type { ClaimChange, ClaimLine } from '../../lib/coverage/claim-changes';
import { Wording } from '../claim/wording';
import { useWords } from '../shell/words';
import './change-fold.css';

/** Which claims a new version added, dropped or worded otherwise, each with who said it. */
export function ClaimChangeList({ added, dropped, reworded }: ClaimChange) {
  const { t } = useWords();
  return (
    <>
      <ClaimLines label={t('change.claimsAdded')} lines={added} as="ins" />
      <ClaimLines label={t('change.claimsDropped')} lines={dropped} as="del" />
      {reworded.length > 0 && (
        <>
          <p class="change__label">{t('change.claimsReworded')}</p>
          <ul class="change__lines">
            {reworded.map(({ speaker, speakerBefore, diff }, place) => (
              <li key={place}>
                <Who speaker={speaker} before={speakerBefore} />
                <span dir="auto" lang="ar">
                  <Wording parts={diff} between="versions" />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ClaimLinesProps {
  readonly label: string;
  readonly lines: readonly ClaimLine[];
  readonly as: 'ins' | 'del';
}

function ClaimLines({ label, lines, as: Line }: ClaimLinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p class="change__label">{label}</p>
      <ul class="change__lines">
        {lines.map(({ speaker, text }, place) => (
          <li key={place}>
            <Who speaker={speaker} before={null} />
            <Line class={`change__${Line}`} dir="auto" lang="ar">
              {text}
            </Line>
          </li>
        ))}
      </ul>
    </>
  );
}

interface WhoProps {
  readonly speaker: string | null;
  /** Who said it in the version before, where that is somebody else. */
  readonly before: string | null;
}

function Who({ speaker, before }: WhoProps) {
  const { t } = useWords();
  if (!speaker && !before) return null;
  return (
    <span class="change__who">
      {before && (
        <del class="change__del">
          <bdi>{before}</bdi>
        </del>
      )}{' '}
      <bdi>{speaker ?? t('claim.unknownSpeaker')}</bdi>
    </span>
  );
}
