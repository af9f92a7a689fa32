import type { VersionDifference } from '../../lib/coverage/version-difference';
import { useWords } from '../shell/words';
import '../shell/fold.css';
import { ClaimChangeList } from './claim-change-list';
import './change-fold.css';

/** What a new version of an article changed: what came, what went. */
export function ChangeFold({ change }: { readonly change: VersionDifference }) {
  const { t } = useWords();
  const { titleChanged, added, removed, reworded, claims } = change;
  const sentences = added.length + removed.length + reworded.length;
  const said = claims.added.length + claims.dropped.length + claims.reworded.length;
  const trivial = !titleChanged && sentences + said === 0;
  return (
    <details class="fold change">
      <summary class="fold__summary">{t('change.summary')}</summary>
      {trivial && <p>{t('change.none')}</p>}
      {titleChanged && <p>{t('change.title')}</p>}
      <ClaimChangeList {...claims} />
      {said > 0 && sentences > 0 && <p class="change__rest">{t('change.sentences')}</p>}
      {reworded.length > 0 && (
        <>
          <p class="change__label">{t('change.reworded')}</p>
          <ul class="change__lines">
            {reworded.map(({ before, after }) => (
              <li key={before}>
                <del class="change__del" dir="auto">
                  {before}
                </del>
                <ins class="change__ins" dir="auto">
                  {after}
                </ins>
              </li>
            ))}
          </ul>
        </>
      )}
      <ChangedLines label={t('change.removed')} lines={removed} as="del" />
      <ChangedLines label={t('change.added')} lines={added} as="ins" />
    </details>
  );
}

interface ChangedLinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly as: 'ins' | 'del';
}

function ChangedLines({ label, lines, as: Line }: ChangedLinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p class="change__label">{label}</p>
      <ul class="change__lines">
        {lines.map((line) => (
          <li key={line}>
            <Line class={`change__${Line}`} dir="auto">
              {line}
            </Line>
          </li>
        ))}
      </ul>
    </>
  );
}
