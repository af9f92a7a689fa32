import type { Changes, Telling } from '../../lib/coverage/record/types';
import { Figures } from '../claim/figures';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { Words } from './utterance-list';
import './change-list.css';

const AT_FIRST = 3;

interface ChangeListProps {
  readonly found: Changes;
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** Pairs of utterances that do not agree, both in their words: the judgement is the reader's. */
export function ChangeList({ found: { changes, compared, whole }, onOpenArticle }: ChangeListProps) {
  const { t, plural } = useWords();
  return (
    <section class="changes">
      <h2>{t('record.changes')}</h2>
      <p class="changes__note">
        {changes.length > 0 ? t('record.changesNote') : t('record.noChanges')}
        {!whole && ` ${t('record.changesCut', { claims: plural('claims', compared) })}`}
      </p>
      <LimitedList
        items={changes}
        atFirst={AT_FIRST}
        class="changes__list"
        keyOf={({ type, before, after }) => `${type} ${keyOf(before)} ${keyOf(after)}`}
      >
        {({ type, before, after, figures }) => (
          <div class="changes__change">
            <h3 class="changes__type">{t(`record.${type}`)}</h3>
            <Figures figures={figures} />
            <div class="changes__pair">
              <Side label={t('record.before')} telling={before} onOpenArticle={onOpenArticle} />
              <Side label={t('record.after')} telling={after} onOpenArticle={onOpenArticle} />
            </div>
          </div>
        )}
      </LimitedList>
    </section>
  );
}

const keyOf = ({ article, claim }: Telling) => `${article.id} ${claim.index}`;

interface SideProps {
  readonly label: string;
  readonly telling: Telling;
  readonly onOpenArticle: ChangeListProps['onOpenArticle'];
}

function Side({ label, telling, onOpenArticle }: SideProps) {
  return (
    <div>
      <p class="changes__side">{label}</p>
      <Words telling={telling} onOpenArticle={onOpenArticle} />
    </div>
  );
}
