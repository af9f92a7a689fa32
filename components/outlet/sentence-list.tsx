import { useState } from 'preact/hooks';
import type { Telling } from '../../lib/coverage/record/types';
import { Act } from '../claim/act';
import { ClaimWords } from '../claim/claim-words';
import { refOf } from '../evidence/evidence-selection';
import { PickEvidence } from '../evidence/pick-evidence';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import './sentence-list.css';

const STEP = 10;

export type OpenArticle = (articleId: string, claim: number | null) => void;

interface SentenceListProps {
  readonly tellings: readonly Telling[];
  readonly onOpenArticle: OpenArticle;
}

/** The sentences behind a figure, the newest first: who, when, and the exact words, which open the article there. */
export function SentenceList({ tellings, onOpenArticle }: SentenceListProps) {
  const { t, date, fullDate } = useWords();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class="sentences">
        {tellings.slice(0, shown).map(({ article, claim }) => (
          <li key={`${article.id} ${claim.index}`} class="sentences__item">
            <Dotted>
              {claim.speaker ? (
                <bdi class="sentences__speaker" lang="ar">
                  {claim.speaker.name}
                </bdi>
              ) : (
                <span>{t('claim.unknownSpeaker')}</span>
              )}
              {article.published ? (
                <time dateTime={article.published} title={fullDate(article.published)}>
                  {date(article.published)}
                </time>
              ) : (
                <span>{t('article.noDate')}</span>
              )}
              {claim.claim.lemma && <bdi lang="ar">{claim.claim.lemma}</bdi>}
              {!claim.claim.certain && <span>{t('claim.uncertain')}</span>}
            </Dotted>
            <Act claim={claim.claim} />
            <ClaimWords telling={{ article, claim }} onOpenArticle={onOpenArticle} />
            <PickEvidence of={refOf(claim)} quote={claim.text} />
          </li>
        ))}
      </ul>
      {shown < tellings.length && (
        <p>
          <Button look="link" onClick={() => setShown(shown + 3 * STEP)}>
            {t('action.more')}
          </Button>
        </p>
      )}
    </>
  );
}
