import { useState } from 'preact/hooks';
import type { Speaker } from '../../lib/analysis/types';
import { Button } from '../shell/button';
import { Menu } from '../shell/menu';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import { type Correcting, namedOf, othersOf } from './correcting';
import { PersonPicker } from './person-picker';

interface SpeakerMenuProps {
  readonly speaker: Speaker;
  readonly correcting: Correcting;
}

/** What a reader can say of a speaker: no official, somebody else, or the same as another. */
export function SpeakerMenu({ speaker, correcting }: SpeakerMenuProps) {
  const { t } = useWords();
  return (
    <Menu label={t('correct.speaker', { name: speaker.name })} words={t('correct.menu')}>
      {(close) => <Choices speaker={speaker} correcting={correcting} close={close} />}
    </Menu>
  );
}

function Choices({ speaker, correcting, close }: SpeakerMenuProps & { readonly close: () => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<'identity' | 'same-person' | null>(null);
  const [everywhere, setEverywhere] = useState(false);
  const who = namedOf(speaker);
  const { onCorrect, findPeople } = correcting;
  const here = othersOf(correcting, speaker);
  if (asking === 'identity')
    return (
      <PersonPicker
        question={t('correct.who', { name: speaker.name })}
        here={here}
        findPeople={findPeople}
        onPick={(person) => {
          close();
          onCorrect({ kind: 'identity', who, is: namedOf(person), everywhere });
        }}
      >
        {speaker.kind !== 'unnamed' && (
          <Switch checked={everywhere} onChange={setEverywhere}>
            {t('correct.everywhere')}
          </Switch>
        )}
      </PersonPicker>
    );
  if (asking === 'same-person')
    return (
      <PersonPicker
        question={t('correct.sameAs', { name: speaker.name })}
        here={here}
        findPeople={findPeople}
        onPick={(person) => {
          close();
          onCorrect({ kind: 'same-person', who, is: namedOf(person) });
        }}
      />
    );
  return (
    <>
      {speaker.official && (
        <Button
          look="link"
          onClick={() => {
            close();
            onCorrect({ kind: 'not-official', who });
          }}
        >
          {t('correct.notOfficial')}
        </Button>
      )}
      <Button look="link" onClick={() => setAsking('identity')}>
        {t('correct.identity')}
      </Button>
      {speaker.kind !== 'unnamed' && (
        <Button look="link" onClick={() => setAsking('same-person')}>
          {t('correct.merge')}
        </Button>
      )}
    </>
  );
}
