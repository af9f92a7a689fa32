import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPlan } from '../../lib/archive/export/import-types';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { AskedAddresses, askedIn } from './asked-addresses';
import { BadLines } from './bad-lines';
import type { GivenAddress } from './transfer-state';

interface ImportPlanProps {
  readonly plan: ImportPlan;
  readonly onTake: (addresses: readonly GivenAddress[]) => void;
  readonly onLeave: () => void;
}

/** What an import would do, before it does it. */
export function ImportPlanView({ plan, onTake, onLeave }: ImportPlanProps) {
  const { t, plural, number } = useWords();
  const { articles, both, corrections, events, namings, remarks, removed, clashes, badLines, bad } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer to what the reader asked: the focus goes to it, wherever the progress was.
  useEffect(() => heading.current?.focus(), []);
  const asked = askedIn(bad);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const given = asked.flatMap(({ file, line }, place): GivenAddress[] => {
    const url = addresses[place]?.trim();
    return url ? [{ file, line, url }] : [];
  });
  const comes =
    articles.new + articles.newer + articles.both + corrections + events + namings + remarks + removed;
  const facts = [
    articles.new > 0 && t('import.new', { articles: plural('articles', articles.new) }),
    articles.newer > 0 && t('import.newer', { articles: plural('articles', articles.newer) }),
    articles.both > 0 && t('import.both', { articles: plural('articles', articles.both) }),
    articles.same > 0 && t('import.same', { articles: plural('articles', articles.same) }),
    articles.removed > 0 && t('import.passedOver', { articles: plural('articles', articles.removed) }),
    corrections > 0 && t('import.corrections', { corrections: plural('corrections', corrections) }),
    events > 0 && t('import.events', { count: number(events) }),
    namings > 0 && t('import.namings', { count: number(namings) }),
    remarks > 0 && t('import.remarks', { count: number(remarks) }),
    removed > 0 && t('import.willRemove', { count: number(removed) }),
  ].filter((fact) => fact !== false);
  return (
    <form
      class="import-plan"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(given);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('import.plan')}
      </h3>
      <p class="settings__text">
        {t(comes > 0 || asked.length > 0 ? 'import.planText' : 'import.planNothing')}
      </p>
      <ul class="import-result__list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {both.length > 0 && (
        <ul class="import-result__list">
          {both.map((title) => (
            <li key={title}>
              <bdi lang="ar">{title}</bdi>
            </li>
          ))}
        </ul>
      )}
      {clashes.length > 0 && (
        <>
          <p class="settings__text">{t('import.clashes')}</p>
          <ul class="import-result__list">
            {clashes.map((about) => (
              <li key={about}>
                <bdi>{about}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <AskedAddresses
          asked={asked}
          addresses={addresses}
          onWrite={(place, address) =>
            setAddresses(asked.map((_, i) => (i === place ? address : (addresses[i] ?? ''))))
          }
        />
      )}
      <BadLines count={badLines - asked.length} bad={bad.filter(({ error }) => !('title' in error))} />
      <div class="transfer__buttons">
        {comes + given.length > 0 && (
          <button type="submit" class="button button--primary">
            {t('import.take')}
          </button>
        )}
        <Button onClick={onLeave}>{t('import.leave')}</Button>
      </div>
    </form>
  );
}
