import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Credited, OutletView, SharedText } from '../../lib/coverage/outlet/types';
import { SourceLine } from '../claim/source-line';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import type { OpenArticle } from './sentence-list';
import '../shell/fold.css';
import './taken-figures.css';

const AT_FIRST = 10;

interface TakenFiguresProps {
  readonly view: Pick<OutletView, 'credited' | 'shared' | 'compared' | 'read' | 'enough'>;
  readonly onOpenArticle: OpenArticle;
}

/** What an outlet takes from others as far as it shows: agencies that it credits, text that stands elsewhere too. */
export function TakenFigures({ view, onOpenArticle }: TakenFiguresProps) {
  const { t, plural, percent } = useWords();
  const { credited, shared, compared, read, enough } = view;
  const share = (count: number, of: number) => (enough && of > 0 ? ` (${percent(count / of)})` : '');
  return (
    <div class="taken">
      <div>
        <h3 class="taken__title">{t('outlet.credited')}</h3>
        {credited.length === 0 && (
          <p class="taken__note">
            {t('outlet.noCredit')} {plural('fromArticles', read)}
          </p>
        )}
        {credited.map((one) => (
          <ArticleFold
            key={one.agency}
            label={
              <>
                <bdi lang="ar">{one.agency}</bdi> · {plural('articles', one.articles.length)}
                {share(one.articles.length, read)} · {plural('fromArticles', read)}
              </>
            }
          >
            <CreditedArticles credited={one} onOpenArticle={onOpenArticle} />
          </ArticleFold>
        ))}
      </div>
      <div>
        <h3 class="taken__title">{t('outlet.shared')}</h3>
        {compared > 0 && shared.length > 0 ? (
          <ArticleFold
            label={
              <>
                {plural('articles', shared.length)}
                {share(shared.length, compared)} · {plural('fromArticles', compared)}
              </>
            }
          >
            <SharedTexts shared={shared} onOpenArticle={onOpenArticle} />
          </ArticleFold>
        ) : (
          <p class="taken__note">
            {t('outlet.noShared')} {plural('fromArticles', compared)}
          </p>
        )}
        <p class="taken__note">{t('outlet.sharedNote')}</p>
      </div>
    </div>
  );
}

function ArticleFold({
  label,
  children,
}: {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="fold__summary">{label}</summary>
      {open && children}
    </details>
  );
}

function CreditedArticles({
  credited: { articles },
  onOpenArticle,
}: Pick<TakenFiguresProps, 'onOpenArticle'> & { readonly credited: Credited }) {
  return (
    <LimitedList items={articles} atFirst={AT_FIRST} class="taken__list" keyOf={({ id }) => id}>
      {(article) => (
        <>
          <Title article={article} onOpenArticle={onOpenArticle} />
          <SourceLine source={article} />
        </>
      )}
    </LimitedList>
  );
}

function SharedTexts({
  shared,
  onOpenArticle,
}: Pick<TakenFiguresProps, 'onOpenArticle'> & { readonly shared: readonly SharedText[] }) {
  const { t, percent } = useWords();
  return (
    <LimitedList items={shared} atFirst={AT_FIRST} class="taken__list" keyOf={({ article }) => article.id}>
      {({ article, other, copied }) => (
        <>
          <Title article={article} onOpenArticle={onOpenArticle} />
          <SourceLine source={article} />
          <p class="taken__note">{t('reason.same-wording', { share: percent(copied) })}</p>
          <Title article={other} onOpenArticle={onOpenArticle} />
          <SourceLine source={other} />
        </>
      )}
    </LimitedList>
  );
}

function Title({
  article: { id, title },
  onOpenArticle,
}: Pick<TakenFiguresProps, 'onOpenArticle'> & { readonly article: SharedText['article'] }) {
  const { t } = useWords();
  return (
    <Button look="link" onClick={() => onOpenArticle(id, null)}>
      {title ? <bdi lang="ar">{title}</bdi> : t('article.untitled')}
    </Button>
  );
}
