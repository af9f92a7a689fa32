import type { Telling, Utterance } from '../../lib/coverage/record/types';
import { Act } from '../claim/act';
import { ClaimWords } from '../claim/claim-words';
import { IndependenceFold } from '../claim/independence-fold';
import { SourceLine } from '../claim/source-line';
import { refOf } from '../evidence/evidence-selection';
import { PickEvidence } from '../evidence/pick-evidence';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import './utterance-list.css';

const AT_FIRST = 30;

interface UtteranceListProps {
  readonly utterances: readonly Utterance[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** What somebody said, each occasion once, in the words of the first to tell it; the others stand beneath. */
export function UtteranceList({ utterances, onOpenArticle }: UtteranceListProps) {
  return (
    <LimitedList items={utterances} atFirst={AT_FIRST} class="utterances" keyOf={({ id }) => id}>
      {(utterance) => <UtteranceItem utterance={utterance} onOpenArticle={onOpenArticle} />}
    </LimitedList>
  );
}

interface UtteranceItemProps {
  readonly utterance: Utterance;
  readonly onOpenArticle: UtteranceListProps['onOpenArticle'];
}

function UtteranceItem({ utterance: { tellings, independence }, onOpenArticle }: UtteranceItemProps) {
  const { plural } = useWords();
  const [first, ...others] = tellings;
  if (!first) return null;
  return (
    <div class="utterance">
      <Words telling={first} onOpenArticle={onOpenArticle} />
      <IndependenceFold independence={independence} />
      {others.length > 0 && (
        <details class="fold">
          <summary class="fold__summary">{plural('otherTellings', others.length)}</summary>
          <ul class="utterance__others">
            {others.map((telling) => (
              <li key={`${telling.article.id} ${telling.claim.index}`}>
                <Words telling={telling} onOpenArticle={onOpenArticle} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface WordsProps {
  readonly telling: Telling;
  readonly onOpenArticle: UtteranceListProps['onOpenArticle'];
}

/** A telling with its source; a click opens the article there. */
export function Words({ telling, onOpenArticle }: WordsProps) {
  const { article, claim } = telling;
  return (
    <>
      <SourceLine source={article} />
      <Act claim={claim.claim} />
      <ClaimWords telling={telling} onOpenArticle={onOpenArticle} />
      <PickEvidence of={refOf(claim)} quote={claim.text} />
    </>
  );
}
