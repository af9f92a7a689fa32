import { useState } from 'preact/hooks';
import type { VerbUse } from '../../lib/coverage/outlet/types';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { FigureFold } from './figure-fold';
import type { OpenArticle } from './sentence-list';
import './verb-figures.css';

const AT_FIRST = 8;
/** What stands out first. */
const STANCES = ['distancing', 'endorsing', 'neutral'] as const;

interface VerbFiguresProps {
  readonly verbs: readonly VerbUse[];
  readonly onOpenArticle: OpenArticle;
}

/** Reporting verbs by what they suggest, each with its sentences. */
export function VerbFigures({ verbs, onOpenArticle }: VerbFiguresProps) {
  return (
    <dl class="verbs">
      {STANCES.map((stance) => {
        const own = verbs.filter((verb) => verb.stance === stance);
        return (
          own.length > 0 && <Stance key={stance} stance={stance} verbs={own} onOpenArticle={onOpenArticle} />
        );
      })}
    </dl>
  );
}

interface StanceProps extends VerbFiguresProps {
  readonly stance: VerbUse['stance'];
}

function Stance({ stance, verbs, onOpenArticle }: StanceProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? verbs : verbs.slice(0, AT_FIRST);
  return (
    <div>
      <dt class="verbs__stance">{t(`stance.${stance}`)}</dt>
      {shown.map(({ lemma, tellings }) => (
        <dd key={lemma ?? ''}>
          <FigureFold
            label={lemma ? <bdi lang="ar">{lemma}</bdi> : t('outlet.noVerb')}
            tellings={tellings}
            onOpenArticle={onOpenArticle}
          />
        </dd>
      ))}
      {shown.length < verbs.length && (
        <dd>
          <Button look="link" onClick={() => setAll(true)}>
            {t('action.more')}
          </Button>
        </dd>
      )}
    </div>
  );
}
