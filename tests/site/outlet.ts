import type { Reply } from './reply';
import type { NewsEvent, OutletId, Story, Telling } from './story';

/** A story with its address, as home pages and «اقرأ أيضا» boxes link it. */
export interface Listed {
  readonly event: NewsEvent;
  readonly story: Story;
  readonly title: string;
  /** Path on the outlet's host, percent-encoded. */
  readonly path: string;
}

export interface ArticleView extends Listed {
  readonly telling: Telling;
  /** Full address of the page. */
  readonly url: string;
  readonly modified: string | null;
  /** The outlet's other stories, newest first. */
  readonly others: readonly Listed[];
}

/** A section's page, or the home page where `section` is null. */
export interface ListView {
  readonly section: string | null;
  readonly stories: readonly Listed[];
}

/** A news site with its own habits of markup. */
export interface Outlet {
  readonly id: OutletId;
  /** As the outlet calls itself. */
  readonly name: string;
  /** Path of a story on the outlet's host, percent-encoded; `number` is unique to the event. */
  path(story: Story, title: string, eventId: string, number: number): string;
  article(view: ArticleView): Reply;
  list(view: ListView): Reply;
  /** Whatever else the outlet serves: style sheets, scripts, data. */
  asset(path: string, articles: () => readonly ArticleView[]): Reply | null;
}
