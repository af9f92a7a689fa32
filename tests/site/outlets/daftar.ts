import { BRIEFS, COMMENTS } from '../briefs';
import { slashes } from '../dates';
import { html, linkTopics, type Markup } from '../html';
import type { ArticleView, Outlet } from '../outlet';
import { page, style } from '../reply';

const SLUG_WORDS = 6;
/** The «اقرأ أيضا» box stands after this paragraph. */
const BOX_AFTER = 2;

/** The blog engine: `og:` tags, slugs in Arabic, «اقرأ أيضا» boxes and share text inside the body, comments. */
export const daftar: Outlet = {
  id: 'daftar',
  name: 'دفتر الأخبار',
  path: (story, title) => {
    const slug = title
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .split(' ')
      .slice(0, SLUG_WORDS)
      .join('-');
    return encodeURI(`/${slashes(story.published)}/${slug}/`);
  },
  article: (view) =>
    frame(
      view.title,
      head(view),
      html`<div id="primary" class="content-area"><div id="main" class="site-main">
<div id="post-${view.event.id}" class="post type-post status-publish hentry">
<div class="entry-header"><h1 class="entry-title">${view.title}</h1>
<div class="entry-meta"><span class="posted-on">${slashes(view.story.published)}</span> <span class="author vcard">${view.story.byline ?? 'دفتر الأخبار'}</span> <span class="comments-link">${COMMENTS.length} تعليقات</span></div></div>
<div class="entry-content">
<div class="wp-caption"><img src="/photo/${view.event.id}.svg" alt="" width="960" height="300"><p class="wp-caption-text">${view.story.caption}</p></div>
${view.telling.paragraphs.map(
  (text, i) => html`<p>${linkTopics(text, view.story.tags, '/category/news/')}</p>
${i + 1 === BOX_AFTER ? box(view) : null}`,
)}
${view.story.agency ? html`<p><strong>المصدر:</strong> ${view.story.agency}</p>` : null}
<div class="sharedaddy"><h3 class="sd-title">شارك هذا الموضوع:</h3><ul><li>اضغط للمشاركة على فيسبوك</li><li>اضغط للمشاركة على تويتر</li><li>أرسل عبر واتساب</li></ul></div>
</div>
<div class="entry-footer"><span class="tags-links">الوسوم: ${view.story.tags.map((tag) => html`<a rel="tag" href="/category/news/">${tag}</a> `)}</span></div>
</div>
<div class="newsletter"><p>اشترك في نشرتنا البريدية ليصلك أهم الأخبار كل صباح.</p><form><input type="email" aria-label="البريد"><button type="button">اشترك</button></form></div>
<div id="comments"><h2>${COMMENTS.length} تعليقات</h2><ol>${COMMENTS.map(({ name, text }) => html`<li class="comment"><b>${name}</b> يقول: <p>${text}</p></li>`)}</ol></div>
</div></div>`,
    ),
  list: ({ section, stories }) =>
    frame(
      section ?? 'دفتر الأخبار',
      html`<meta property="og:type" content="website">`,
      html`<div id="primary"><h1 class="page-title">${section ?? 'آخر الأخبار'}</h1>
${stories.map(({ title, path, story }) => html`<div class="post hentry"><h2 class="entry-title"><a href="${path}">${title}</a></h2><div class="entry-summary">${story.caption} <a href="${path}">أكمل القراءة</a></div></div>`)}
${BRIEFS.map(({ title, teaser }) => html`<div class="post hentry"><h2 class="entry-title"><a href="/category/news/">${title}</a></h2><div class="entry-summary">${teaser} <a href="/category/news/">أكمل القراءة</a></div></div>`)}</div>`,
    ),
  asset: (path) => (path === '/wp-content/themes/daftar/style.css' ? style(CSS) : null),
};

function box({ others }: ArticleView): Markup | null {
  const other = others[0];
  if (!other) return null;
  return html`<div class="read-also"><p><strong>اقرأ أيضاً:</strong> <a href="${other.path}">${other.title}</a></p></div>`;
}

function head({ title, url, story, event, modified }: ArticleView): Markup {
  return html`<link rel="canonical" href="${url}">
<meta property="og:locale" content="ar_AR">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="دفتر الأخبار">
<meta property="article:section" content="${story.section}">
<meta property="article:published_time" content="${story.published}">
${modified ? html`<meta property="article:modified_time" content="${modified}">` : null}
<meta property="og:image" content="${new URL(`/photo/${event.id}.svg`, url).href}">`;
}

function frame(title: string, meta: Markup, body: Markup) {
  return page(html`<!DOCTYPE html>
<html dir="rtl" lang="ar">
<head>
<meta charset="UTF-8">
<title>${title} &#8211; دفتر الأخبار</title>
${meta}
<meta name="generator" content="WordPress 6.4">
<link rel="stylesheet" href="/wp-content/themes/daftar/style.css">
</head>
<body class="rtl single">
<div id="page">
<div id="masthead"><p class="site-title"><a href="/">دفتر الأخبار</a></p>
<ul id="menu"><li><a href="/category/news/">أخبار</a></li><li><a href="/category/sport/">رياضة</a></li><li><a href="/category/opinion/">آراء</a></li></ul></div>
${body}
<div id="secondary" class="widget-area"><h3>الأكثر قراءة</h3><ul>${BRIEFS.slice(0, 5).map(({ title: brief }) => html`<li><a href="/category/news/">${brief}</a></li>`)}</ul></div>
<div id="colophon">دفتر الأخبار. موقع متخيل لعرض سياق.</div>
</div>
</body>
</html>`);
}

const CSS = `
body { margin: 0; font: 16px/1.8 "Segoe UI", "Noto Sans Arabic", sans-serif; color: #333; background: #eef1f4; }
#page { max-inline-size: 58rem; margin: auto; background: #fff; padding: 1rem 1.5rem; display: grid; grid-template-columns: 1fr 15rem; gap: 1.5rem; }
#masthead, #colophon { grid-column: 1 / -1; } .site-title a { color: #0b5d8a; font-size: 1.6rem; font-weight: 700; text-decoration: none; }
#menu { display: flex; gap: 1rem; list-style: none; padding: 0; } a { color: #0b5d8a; } img { max-inline-size: 100%; block-size: auto; }
.wp-caption-text, .entry-meta { font-size: .85rem; color: #777; } .read-also { background: #f3f7fa; border-inline-start: 4px solid #0b5d8a; padding: .25rem 1rem; }
.sharedaddy, .newsletter { font-size: .85rem; background: #f7f7f7; padding: .5rem 1rem; margin-block: 1rem; }
`;
