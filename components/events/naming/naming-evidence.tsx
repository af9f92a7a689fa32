import type { NamingUse } from '../../../lib/coverage/naming/types';
import { SourceLine } from '../../claim/source-line';
import { followHere } from '../../library/follow-here';
import { hashOf, type LibraryRoute } from '../../library/library-route';
import { LimitedList } from '../../shell/limited-list';
import { useWords } from '../../shell/words';
import { LiveLink } from '../live-link';
import './naming-evidence.css';

interface NamingEvidenceProps {
  readonly uses: readonly NamingUse[];
  readonly onGo: (route: LibraryRoute) => void;
}

const AT_FIRST = 5;

/** The sentences in which an outlet has a naming, each with the way to its place. */
export function NamingEvidence({ uses, onGo }: NamingEvidenceProps) {
  const { t } = useWords();
  return (
    <>
      <h4 class="visually-hidden">{t('naming.evidence')}</h4>
      <LimitedList
        class="naming-evidence"
        items={uses}
        atFirst={AT_FIRST}
        keyOf={({ article, start }) => `${article.id} ${start}`}
      >
        {(use) => <Use use={use} onGo={onGo} />}
      </LimitedList>
    </>
  );
}

function Use({ use, onGo }: { readonly use: NamingUse } & Pick<NamingEvidenceProps, 'onGo'>) {
  const { t } = useWords();
  const { article, start, end, sentence, claim, voice, address } = use;
  const route: LibraryRoute = { view: 'article', id: article.id, hash: null, claim };
  const [from, to] = [start - sentence.start, end - sentence.start];
  return (
    <>
      <p class="naming-evidence__sentence" dir="rtl">
        <a
          class="naming-evidence__words"
          dir="auto"
          lang="ar"
          title={article.title}
          href={hashOf(route)}
          onClick={(click) => followHere(click, () => onGo(route))}
        >
          {sentence.text.slice(0, from)}
          <mark>{sentence.text.slice(from, to)}</mark>
          {sentence.text.slice(to)}
        </a>{' '}
        <LiveLink address={address} />
      </p>
      <div class="naming-evidence__source">
        <span>{t(`naming.voice.${voice}`)}</span> <SourceLine source={article} />
      </div>
    </>
  );
}
