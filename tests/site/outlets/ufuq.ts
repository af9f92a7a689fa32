import { BRIEFS } from '../briefs';
import { html } from '../html';
import type { ArticleView, Outlet } from '../outlet';
import { json, page, type Reply, script, style } from '../reply';
import { APP } from './ufuq-app';

/** The application: an empty shell that says `lang="en"`, the body fetched late, pages changed by `history.pushState`. */
export const ufuq: Outlet = {
  id: 'ufuq',
  name: 'أفق الساعة',
  path: (_story, _title, _eventId, number) => `/story/${number}`,
  article: () => SHELL,
  list: () => SHELL,
  asset: (path, articles) => {
    if (path === '/app.js') return script(APP);
    if (path === '/app.css') return style(CSS);
    if (path === '/api/stories')
      return json(JSON.stringify({ stories: articles().map(summary), briefs: BRIEFS }));
    const story = articles().find((view) => path === `/api${view.path}`);
    return story ? json(JSON.stringify(full(story))) : null;
  },
};

const summary = ({ title, path, story, event }: ArticleView) => ({
  title,
  path,
  section: story.section,
  photo: `/photo/${event.id}.svg`,
});

const full = (view: ArticleView) => ({
  ...summary(view),
  published: view.story.published,
  byline: view.story.byline,
  caption: view.story.caption,
  tags: view.story.tags,
  paragraphs: view.telling.paragraphs,
  others: view.others.map(({ title, path }) => ({ title, path })),
});

const SHELL: Reply = page(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>أفق الساعة</title>
<link rel="stylesheet" href="/app.css">
</head>
<body><div id="root"></div><script src="/app.js"></script></body>
</html>`);

const CSS = `
body { margin: 0; background: #fff; color: #20242b; font: 17px/1.8 "Noto Sans Arabic", system-ui, sans-serif; direction: rtl; }
.bar { display: flex; gap: 1.5rem; align-items: center; padding: .75rem 1.5rem; background: #20242b; color: #fff; }
.bar .name { font-size: 1.4rem; font-weight: 700; cursor: pointer; } .wrap { max-inline-size: 44rem; margin: 1.5rem auto; padding-inline: 1rem; }
.headline { font-size: 1.9rem; font-weight: 700; line-height: 1.4; } .info, .cap { color: #767b84; font-size: .85rem; }
.text { margin-block: 1rem; } .tile { padding-block: .6rem; border-block-end: 1px solid #e3e5e8; cursor: pointer; } .tile:hover { color: #c2410c; }
.pic { inline-size: 100%; block-size: auto; } .chips { display: flex; gap: .5rem; } .chip { background: #f1f2f4; padding: .1rem .7rem; border-radius: 1rem; font-size: .85rem; }
.wait { color: #9aa0a8; padding: 3rem; text-align: center; }
`;
