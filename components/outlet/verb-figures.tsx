import type { VerbUse } from '../../lib/coverage/outlet/types';
import { useWords } from '../shell/words';
import { FigureFold } from './figure-fold';
import type { OpenArticle } from './sentence-list';
import './verb-figures.css';

/** What stands out first. */
const STANCES = ['distancing', 'endorsing', 'neutral'] as const;

interface VerbFiguresProps {
  readonly verbs: readonly VerbUse[];
  readonly onOpenArticle: OpenArticle;
}

/** Reporting verbs by what they suggest, each with its sentences. */
export function VerbFigures({ verbs, onOpenArticle }: VerbFiguresProps) {
  const { t } = useWords();
  return (
    <dl class="verbs">
      {STANCES.map((stance) => {
        const own = verbs.filter((verb) => verb.stance === stance);
        return own.length === 0 ? null : (
          <div key={stance}>
            <dt class="verbs__stance">{t(`stance.${stance}`)}</dt>
            {own.map(({ lemma, tellings }) => (
              <dd key={lemma ?? ''}>
                <FigureFold
                  label={lemma ? <bdi lang="ar">{lemma}</bdi> : t('outlet.noVerb')}
                  tellings={tellings}
                  onOpenArticle={onOpenArticle}
                />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
