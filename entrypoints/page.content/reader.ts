import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/types';
import {
  type MarkContext,
  type OfficesThen,
  onMessage,
  type PageState,
  sendMessage,
} from '../../lib/messages';
import { rangesOf } from '../../lib/page/anchor/range-of';
import { articleText } from '../../lib/page/article-text';
import { followChanges } from '../../lib/page/follow/follow-changes';
import { judge } from '../../lib/page/gate/judge';
import { readArticle } from '../../lib/page/reading/read-article';
import type { ReadArticle } from '../../lib/page/types';
import { DEFAULTS, type Settings, settings, siteOf } from '../../lib/settings';
import { marksOf } from './marks-of';
import { pageMarks } from './page-marks';

/** The article of this page as it stands, analysed. */
interface Read {
  readonly article: ReadArticle;
  readonly analysis: Analysis;
  readonly offices: OfficesThen;
  readonly context: MarkContext | null;
}

/**
 * Reads the page, has it analysed in the background, marks it, and answers the panel.
 * Everything that it does to the page ends with `life`.
 */
export async function startReader(life: AbortSignal): Promise<void> {
  const stop = new AbortController();
  life.addEventListener('abort', () => stop.abort());
  const { signal } = stop;
  let read: Read | null = null;
  let state: PageState = { state: 'reading' };
  let address = location.href;
  let strict = DEFAULTS.strict;

  const say = (next: PageState) => {
    state = next;
    // Nobody listens while the panel is closed.
    void sendMessage('pageChanged', next).catch(() => {});
  };
  const marks = pageMarks({
    signal,
    facts: () => read && { ...read, text: articleText(read.article.page) },
    onCurrent: (current) => {
      if (state.state === 'article') say({ ...state, current });
    },
    onOpen: () => void sendMessage('openPanel').catch(() => {}),
  });
  const paint = () => {
    const article = read?.article;
    marks.paint(
      read && article
        ? marksOf(read.analysis, read.context, (start, end) => rangesOf(article, start, end), strict)
        : [],
      state.state === 'article' ? state.current : null,
    );
  };
  const leave = (next: PageState) => {
    read = null;
    paint();
    say(next);
  };

  const look = async () => {
    const moved = location.href !== address;
    address = location.href;
    if (moved) {
      const verdict = judge(document, address);
      if (!verdict.arabic || !verdict.article) return leave({ state: 'left', verdict });
    }
    const reading = readArticle(document, address);
    if (!reading.ok) return leave({ state: 'unreadable', reason: reading.reason });
    const { article } = reading;
    if (read && articleText(read.article.page) === articleText(article.page)) {
      // The same words, perhaps in new nodes: only the ranges are found anew.
      read = { ...read, article };
      return paint();
    }
    const reply = await ask(() => sendMessage('analyse', article.page));
    if (signal.aborted || location.href !== address) return;
    if (!reply?.ok) return leave({ state: 'unreadable', reason: reply?.reason ?? 'no-answer' });
    read = { article, analysis: reply.analysis, offices: reply.offices, context: null };
    say({ state: 'article', article: article.page, current: null });
    paint();
    await renew();
  };
  let renewals = 0;
  const renew = async () => {
    const asked = read?.article.page;
    if (!asked) return;
    const turn = ++renewals;
    const context = await ask(() => sendMessage('context', asked));
    // An answer that a later question has overtaken, or of an article that is gone, is not taken.
    if (signal.aborted || !context || !read || turn !== renewals) return;
    const { analysis, offices } = context;
    const current = state.state === 'article' ? sameClaim(read.analysis, analysis, state.current) : null;
    read = { ...read, analysis, offices, context };
    if (state.state === 'article' && state.current !== current) say({ ...state, current });
    paint();
  };

  const obey = (stored: Settings) => {
    const now = { ...DEFAULTS, ...stored };
    marks.setVisible(now.marks);
    marks.setWords(now);
    if (now.strict !== strict) {
      strict = now.strict;
      paint();
    }
    if (now.sites[siteOf(address)] === 'off') stop.abort();
  };
  const offs = [
    settings.watch(obey),
    onMessage('pageState', () => state),
    onMessage('showClaim', ({ data }) => marks.show(data)),
    onMessage('stepClaim', ({ data }) => marks.step(data)),
    onMessage('refreshContext', renew),
  ];
  signal.addEventListener('abort', () => {
    // After the extension's own end its API throws, and has let go of the listeners already.
    if (isAlive()) for (const off of offs) off();
  });
  // An extension that was removed, switched off or updated leaves its scripts behind: they notice by this.
  const alive = () => {
    if (isAlive()) marks.keep();
    else stop.abort();
  };
  for (const event of ['pointermove', 'focus', 'visibilitychange'] as const)
    window.addEventListener(event, alive, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', () => void (document.hidden || renew()), { signal });

  obey(await settings.getValue());
  await look();
  // One look after the other: each begins from what the one before found.
  let turn: Promise<void> = Promise.resolve();
  followChanges(() => {
    turn = turn.then(look);
  }, signal);
}

/** Index of a claim in the analysis after a correction: the claim that begins at the same place. */
function sameClaim(before: Analysis, now: Analysis, index: number | null): number | null {
  const start = index === null ? undefined : before.claims[index]?.start;
  const place = now.claims.findIndex((claim) => claim.start === start);
  return place < 0 ? null : place;
}

/** Whether the extension that this script belongs to still runs. */
const isAlive = () => browser.runtime?.id !== undefined;

/** A worker that was just stopped misses the first message and hears the second. */
async function ask<T>(message: () => Promise<T>): Promise<T | null> {
  return message()
    .catch(message)
    .catch(() => null);
}
