import { BRIEFS } from '../briefs';
import { arabicIndic } from '../dates';
import { html, jsonLd, linkTopics, type Markup } from '../html';
import type { ArticleView, Outlet } from '../outlet';
import { page, style } from '../reply';

/** The well-kept newspaper: semantic HTML and JSON-LD, topics linked inside the text. */
export const minbar: Outlet = {
  id: 'minbar',
  name: 'المنبر الشرقي',
  path: (story, _title, eventId) => `/news/${story.published.slice(0, 10).replaceAll('-', '/')}/${eventId}`,
  article: (view) =>
    frame(
      `${view.title} | المنبر الشرقي`,
      head(view),
      html`<main id="content">
<article>
  <header>
    <p class="kicker"><a href="/section/${view.story.section}">${view.story.section}</a></p>
    <h1>${view.title}</h1>
    <p class="by">${view.story.byline ?? view.story.agency} · <time datetime="${view.story.published}">${arabicIndic(view.story.published)}</time>${
      view.modified
        ? html` · آخر تحديث <time datetime="${view.modified}">${arabicIndic(view.modified)}</time>`
        : null
    }</p>
  </header>
  <figure><img src="/photo/${view.event.id}.svg" alt="" width="960" height="300"><figcaption>${view.story.caption}</figcaption></figure>
  <section itemprop="articleBody">
${view.telling.paragraphs.map((text) => html`    <p>${linkTopics(text, view.story.tags, `/section/${view.story.section}`)}</p>\n`)}
  </section>
  <footer><ul class="tags">${view.story.tags.map((tag) => html`<li><a href="/section/${view.story.section}" rel="tag">${tag}</a></li>`)}</ul></footer>
</article>
</main>
<aside aria-label="مواضيع ذات صلة"><h2>مواضيع ذات صلة</h2>
<ul>${view.others.map(({ title, path }) => html`<li><a href="${path}">${title}</a></li>`)}</ul></aside>`,
    ),
  list: ({ section, stories }) =>
    frame(
      section ? `${section} | المنبر الشرقي` : 'المنبر الشرقي',
      html`<meta name="description" content="صحيفة يومية">`,
      html`<main><h1 class="hidden">${section ?? 'المنبر الشرقي'}</h1>
${stories.map(({ title, path, story, event }) => html`<article class="card"><a href="${path}"><img src="/photo/${event.id}.svg" alt="" width="320" height="160"><h2>${title}</h2></a><p>${story.caption}</p></article>`)}
${BRIEFS.map((brief) => html`<article class="card"><h2><a href="/section/${brief.section}">${brief.title}</a></h2><p>${brief.teaser}</p></article>`)}
</main>`,
    ),
  asset: (path) => (path === '/style.css' ? style(CSS) : null),
};

function head({ title, url, story, event, modified }: ArticleView): Markup {
  return html`<link rel="canonical" href="${url}">
<meta name="description" content="${story.caption}">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: url,
  headline: title,
  datePublished: story.published,
  dateModified: modified ?? story.published,
  articleSection: story.section,
  image: [new URL(`/photo/${event.id}.svg`, url).href],
  author: story.byline
    ? { '@type': 'Person', name: story.byline }
    : { '@type': 'Organization', name: story.agency },
  publisher: { '@type': 'NewsMediaOrganization', name: 'المنبر الشرقي' },
})}`;
}

function frame(title: string, meta: Markup, body: Markup) {
  return page(html`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
${meta}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="site"><a class="logo" href="/">المنبر الشرقي</a>
<nav><a href="/section/اقتصاد">اقتصاد</a> <a href="/section/ثقافة">ثقافة</a> <a href="/section/رياضة">رياضة</a> <a href="/section/محليات">محليات</a></nav></header>
${body}
<footer class="site"><p>جميع الحقوق محفوظة للمنبر الشرقي. صحيفة متخيلة لعرض سياق.</p></footer>
</body>
</html>`);
}

const CSS = `
body { margin: 0; font: 17px/1.8 "Noto Naskh Arabic", "Noto Sans Arabic", serif; color: #1c1b19; background: #fbfaf7; }
.site { display: flex; gap: 2rem; align-items: baseline; padding: 1rem 2rem; border-block-end: 3px double #8a1f11; }
.logo { font-size: 1.8rem; font-weight: 700; color: #8a1f11; text-decoration: none; }
nav a { color: #444; margin-inline-end: 1rem; }
main, aside { max-inline-size: 46rem; margin: 1.5rem auto; padding-inline: 1rem; }
h1 { line-height: 1.4; } .kicker { margin: 0; } .by { color: #666; font-size: .9rem; }
figure { margin: 0; } img { max-inline-size: 100%; block-size: auto; } figcaption { font-size: .85rem; color: #666; }
article a { color: #8a1f11; } .tags { display: flex; gap: 1rem; list-style: none; padding: 0; font-size: .9rem; }
.card { border-block-end: 1px solid #ddd; padding-block: .5rem; } .card h2 { font-size: 1.1rem; } .hidden { position: absolute; clip-path: inset(50%); }
footer.site { border-block: 1px solid #ccc; font-size: .85rem; color: #666; }
`;
