import type { ArticleMeta } from '../../../lib/archive/types';
import type { Column, ComparisonChoice } from '../../../lib/coverage/comparison/types';
import { SourceLine } from '../../claim/source-line';
import { ROW_ORDERS } from '../../library/event-route';
import { Select } from '../../shell/select';
import { Switch } from '../../shell/switch';
import { useWords } from '../../shell/words';
import '../../shell/fold.css';
import './comparison-toolbar.css';

interface ComparisonToolbarProps {
  readonly choice: ComparisonChoice;
  /** All articles of the event, oldest first. */
  readonly articles: readonly ArticleMeta[];
  readonly columns: readonly Column[];
  readonly onChoose: (choice: ComparisonChoice) => void;
}

/** Articles that a comparison needs. */
const FEWEST = 2;
/** The value of the choice of no outlet: no host is empty. */
const FULLEST = '';

/** How the rows are ordered, which wording the others are measured against, and which articles are compared. */
export function ComparisonToolbar({ choice, articles, columns, onChoose }: ComparisonToolbarProps) {
  const { t, number } = useWords();
  const compared = columns.flatMap((column) => column.articles.map(({ id }) => id));
  const select = (id: string, on: boolean) => {
    const chosen = articles
      .map((article) => article.id)
      .filter((one) => {
        return one === id ? on : compared.includes(one);
      });
    if (chosen.length < FEWEST) return;
    onChoose({ ...choice, articles: chosen.length === articles.length ? null : chosen });
  };
  return (
    <div class="comparison-bar">
      <Select
        label={t('comparison.order')}
        value={choice.order}
        options={ROW_ORDERS.map((order) => ({ value: order, label: t(`comparison.order.${order}`) }))}
        onChange={(order) => onChoose({ ...choice, order })}
      />
      <Select
        label={t('comparison.against')}
        value={columns.some(({ outlet }) => outlet === choice.against) ? choice.against! : FULLEST}
        options={[
          { value: FULLEST, label: t('comparison.fullest') },
          ...columns.map(({ outlet, name }) => ({ value: outlet, label: name })),
        ]}
        onChange={(against) => onChoose({ ...choice, against: against === FULLEST ? null : against })}
      />
      {articles.length > FEWEST && (
        <details class="fold comparison-bar__articles">
          <summary class="fold__summary">
            {t('comparison.chosen', { articles: `${number(compared.length)} / ${number(articles.length)}` })}
          </summary>
          <p class="comparison-bar__hint">{t('comparison.chosenHint')}</p>
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <Switch checked={compared.includes(article.id)} onChange={(on) => select(article.id, on)}>
                  <bdi lang="ar">{article.title || t('article.untitled')}</bdi>
                </Switch>
                <SourceLine source={article} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
