import { useState } from 'preact/hooks';
import type { Speaker } from '../../lib/analysis/types';
import type { PersonChoice } from '../../lib/coverage/find-people';
import { Button } from '../shell/button';
import { Menu } from '../shell/menu';
import { useWords } from '../shell/words';
import { type Correcting, namedOf, othersOf } from './correcting';
import { PersonPicker } from './person-picker';

/** Words of the claim that its menu is told by. */
const LABEL_WORDS = 6;

interface ClaimMenuProps {
  /** The claim's words. */
  readonly quote: string;
  readonly speaker: Speaker | null;
  readonly correcting: Correcting;
}

/** What a reader can say of a claim: that it is none, or another's. */
export function ClaimMenu({ quote, speaker, correcting }: ClaimMenuProps) {
  const { t } = useWords();
  const beginning = quote.split(/\s+/).slice(0, LABEL_WORDS).join(' ');
  return (
    <Menu label={t('correct.claim', { quote: beginning })} words={t('correct.menu')}>
      {(close) => <Choices quote={quote} speaker={speaker} correcting={correcting} close={close} />}
    </Menu>
  );
}

function Choices({ quote, speaker, correcting, close }: ClaimMenuProps & { readonly close: () => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const say = (named: PersonChoice | null) => {
    close();
    correcting.onCorrect({ kind: 'speaker', quote, speaker: named && namedOf(named) });
  };
  if (asking)
    return (
      <PersonPicker
        question={t('correct.whoSaid')}
        here={othersOf(correcting, speaker)}
        {...(speaker && { nobody: { label: t('correct.nobody'), onPick: () => say(null) } })}
        findPeople={correcting.findPeople}
        onPick={say}
      />
    );
  return (
    <>
      <Button
        look="link"
        onClick={() => {
          close();
          correcting.onCorrect({ kind: 'not-claim', quote });
        }}
      >
        {t('correct.notClaim')}
      </Button>
      <Button look="link" onClick={() => setAsking(true)}>
        {t('correct.otherSpeaker')}
      </Button>
    </>
  );
}
