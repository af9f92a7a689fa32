import type { ListRow, Snippet } from '../../lib/archive/types';
import { SourceLine } from '../claim/source-line';
import { Dotted } from '../shell/dotted';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import { followHere } from './follow-here';
import { hashOf, type LibraryRoute } from './library-route';
import '../styles/tag.css';
import './article-row.css';

interface ArticleRowProps {
  readonly row: ListRow;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onGo: (route: LibraryRoute) => void;
}

/** A saved article in the list. */
export function ArticleRow({ row, selected, onSelect, onGo }: ArticleRowProps) {
  const { t, plural } = useWords();
  const { article, snippets, notes } = row;
  const route: LibraryRoute = { view: 'article', id: article.id, hash: null, claim: null };
  const title = article.title || t('article.untitled');
  const inBody = snippets.filter(({ paragraph }) => paragraph >= 0);
  const inTitle = snippets.find(({ paragraph, text }) => paragraph < 0 && text === article.title);
  return (
    <article class={`article-row${selected ? ' article-row--selected' : ''}`}>
      <div class="article-row__box">
        <Switch bare checked={selected} onChange={onSelect}>
          {t('library.select', { title })}
        </Switch>
      </div>
      <h2 class="article-row__title">
        <a
          class="article-row__link"
          href={hashOf(route)}
          dir="auto"
          lang={article.title ? 'ar' : undefined}
          onClick={(event) => followHere(event, () => onGo(route))}
        >
          {inTitle ? <Marked snippet={inTitle} /> : title}
        </a>
      </h2>
      <div class="article-row__meta">
        <SourceLine source={article} />
        <Dotted>
          {plural('claims', article.claims)}
          {article.versions > 1 && plural('versions', article.versions)}
        </Dotted>
        {article.tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
          </span>
        ))}
      </div>
      {notes.length > 0 && (
        <p class="article-row__snippet" dir="auto">
          <span class="article-row__note">{t('note.label')}</span> <Marked snippet={notes[0]!} />
        </p>
      )}
      {inBody.length > 0 && notes.length === 0 && (
        <p class="article-row__snippet" dir="auto" lang="ar">
          {inBody.map((snippet, place) => (
            <span key={snippet.text}>
              {place > 0 && ' · '}
              <Marked snippet={snippet} />
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

/** A passage with the words that were searched for. */
function Marked({ snippet: { text, marks } }: { readonly snippet: Pick<Snippet, 'text' | 'marks'> }) {
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} class="find">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
