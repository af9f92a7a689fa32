import { useEffect, useRef } from 'preact/hooks';
import type { ImportPlan } from '../../lib/archive/export/import-types';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { BadLines } from './bad-lines';

interface ImportPlanProps {
  readonly plan: ImportPlan;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What an import would do, before it does it. */
export function ImportPlanView({ plan, onTake, onLeave }: ImportPlanProps) {
  const { t, plural, number } = useWords();
  const { articles, both, corrections, events, namings, remarks, removed, clashes, badLines, bad } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer to what the reader asked: the focus goes to it, wherever the progress was.
  useEffect(() => heading.current?.focus(), []);
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
    <section class="import-plan">
      <h3 ref={heading} tabIndex={-1}>
        {t('import.plan')}
      </h3>
      <p class="settings__text">{t(comes > 0 ? 'import.planText' : 'import.planNothing')}</p>
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
      <BadLines count={badLines} bad={bad} />
      <div class="transfer__buttons">
        {comes > 0 && (
          <Button look="primary" onClick={onTake}>
            {t('import.take')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('import.leave')}</Button>
      </div>
    </section>
  );
}
