import { BRIEFS } from '../briefs';
import { slashes } from '../dates';
import { html, type Markup } from '../html';
import type { Outlet } from '../outlet';
import { page, style } from '../reply';

/** Nothing but its own style sheet and pictures may load; no script, no inline style, no connection. */
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'" };

/** The light-weight page: dark, AMP-like, microdata, under the strictest content security policy. */
export const madar: Outlet = {
  id: 'madar',
  name: 'مدار الليل',
  path: (story, _title, _eventId, number) => `/amp/${story.published.slice(0, 4)}/${number}.html`,
  article: ({ title, url, story, event, telling, others }) =>
    frame(
      `${title} - مدار الليل`,
      html`<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="مدار الليل">`,
      html`<article class="amp-wp-article" itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${title}</h1>
<p class="meta"><meta itemprop="datePublished" content="${story.published}">${slashes(story.published)} — ${story.agency ?? story.byline}</p>
<div class="photo"><img src="/photo/${event.id}.svg" alt="${story.caption}" width="960" height="300"></div>
<div class="amp-wp-article-content" itemprop="articleBody">
${telling.paragraphs.map((text) => html`<p>${emphasise(text)}</p>\n`)}
</div>
<ul class="share"><li>فيسبوك</li><li>تلغرام</li><li>نسخ الرابط</li></ul>
</article>
<section class="more"><h2>تابع أيضا</h2>${others.map((other) => html`<a href="${other.path}">${other.title}</a>`)}</section>`,
    ),
  list: ({ section, stories }) =>
    frame(
      section ? `${section} - مدار الليل` : 'مدار الليل',
      html`<meta property="og:type" content="website">`,
      html`<section class="more"><h1>${section ?? 'الآن'}</h1>${stories.map(({ title, path }) => html`<a href="${path}">${title}</a>`)}
${BRIEFS.map(({ title }) => html`<a href="/now">${title}</a>`)}</section>`,
    ),
  asset: (path) => (path === '/style.css' ? style(CSS) : null),
};

/** The first words of a long paragraph are set off, so that its text lies in two nodes. */
function emphasise(text: string): Markup {
  const words = text.split(' ');
  return html`<b>${words.slice(0, 2).join(' ')}</b> ${words.slice(2).join(' ')}`;
}

function frame(title: string, meta: Markup, body: Markup) {
  return page(
    html`<!doctype html>
<html ⚡ dir="rtl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1">
<title>${title}</title>
${meta}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">مدار الليل</a><nav><a href="/now">الآن</a><a href="/now">أعمال</a><a href="/now">شرق أوسط</a></nav></header>
${body}
<footer>مدار الليل — موقع متخيل لعرض سياق</footer>
</body>
</html>`,
    POLICY,
  );
}

const CSS = `
:root { color-scheme: dark; }
body { margin: 0; font: 18px/1.85 "Noto Sans Arabic", system-ui, sans-serif; color: #e4e2dc; background: #14161b; }
header, footer { padding: 1rem 1.5rem; background: #1c1f27; } header a { color: #f1c76a; margin-inline-end: 1rem; text-decoration: none; }
article, .more { max-inline-size: 40rem; margin: 1.5rem auto; padding-inline: 1rem; } h1 { line-height: 1.45; }
.meta, .share { color: #9a9fab; font-size: .85rem; } .share { display: flex; gap: 1rem; list-style: none; padding: 0; }
img { max-inline-size: 100%; block-size: auto; filter: brightness(.7); } .more a { display: block; color: #9fc3ff; padding-block: .35rem; }
`;
