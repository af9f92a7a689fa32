import { html, jsonLd, Markup } from '../html';
import { page, type Reply } from '../reply';

/** A page that is broken, huge or means harm; nothing of Siyaq's may throw into it. */
export interface Hostile {
  readonly name: string;
  readonly path: string;
  /** What the panel is to say of it. */
  readonly verdict: 'article' | 'too-large' | 'no-article';
  readonly reply: () => Reply;
}

export const HOSTILE_HOST = 'hostile.localhost';

const MEGABYTES = 2;
const NODES = 50_000;
/** Deeper than the HTML parser nests (512). At 3,000 Chromium crashes, with or without an extension. */
const DEPTH = 1_000;

const SENTENCES = [
  'قالت رئيسة البلدية إن أعمال ترميم السوق القديمة ستنتهي في الخريف المقبل.',
  'وأضافت أن الحجارة التي استعملت في الترميم جاءت من المقلع نفسه الذي بنيت منه السوق قبل قرنين.',
  'وأوضح مهندس المشروع أن العمل تأخر شهرين بسبب الأمطار الغزيرة.',
  'وبحسب التجار، فإن عدد الزوار تضاعف منذ فتح الممر الجديد.',
];
const PARAGRAPHS = SENTENCES.map((sentence, i) => `${sentence} ${SENTENCES[(i + 1) % SENTENCES.length]}`);
const BYTES_A_PARAGRAPH = new TextEncoder().encode(PARAGRAPHS[0]).length;

/** The headline of every page here. */
export const TITLE = 'رئيسة البلدية: السوق القديمة تفتح أبوابها في الخريف';
const paragraphs = (texts: readonly string[]) => html`${texts.map((text) => html`<p>${text}</p>\n`)}`;

function news({ head = null, body }: { head?: Markup | null; body: Markup }): Reply {
  return page(html`<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}">${head}</head>
<body><article><h1>${TITLE}</h1>${body}</article></body></html>`);
}

const inline = (code: string) => new Markup(`<script>${code}</script>`);

export const HOSTILE: readonly Hostile[] = [
  { name: 'no text', path: '/news/empty', verdict: 'no-article', reply: () => news({ body: html`` }) },
  {
    name: 'two megabytes of text',
    path: '/news/huge',
    verdict: 'too-large',
    reply: () => {
      const count = Math.ceil((MEGABYTES * 1024 * 1024) / BYTES_A_PARAGRAPH);
      return news({ body: paragraphs(Array.from({ length: count }, (_, i) => PARAGRAPHS[i % 4] ?? '')) });
    },
  },
  {
    name: '50,000 text nodes',
    path: '/news/nodes',
    verdict: 'too-large',
    reply: () => {
      const words = PARAGRAPHS.join(' ').split(' ');
      const spans = Array.from({ length: NODES }, (_, i) => {
        const close = i % 40 === 39 ? '</p><p>' : '';
        return `<span>${words[i % words.length]} </span>${close}`;
      });
      return news({ body: new Markup(`<p>${spans.join('')}</p>`) });
    },
  },
  {
    name: 'broken JSON-LD',
    path: '/news/json-ld',
    verdict: 'article',
    reply: () =>
      news({
        head: new Markup(
          '<script type="application/ld+json">{"@type":"NewsArticle","headline":{{}</script><script type="application/ld+json">[null,{"@graph":7}]</script>',
        ),
        body: paragraphs(PARAGRAPHS),
      }),
  },
  {
    name: 'absurd dates',
    path: '/news/dates',
    verdict: 'article',
    reply: () =>
      news({
        head: html`<meta property="article:published_time" content="9999-99-99T99:99:99Z">${jsonLd({
          '@type': 'NewsArticle',
          datePublished: '-271821-04-20',
          dateModified: { year: 'tomorrow' },
        })}`,
        body: html`<time datetime="">31 شباط 0000</time>${paragraphs(PARAGRAPHS)}`,
      }),
  },
  {
    name: 'lone surrogates',
    path: '/news/surrogates',
    verdict: 'article',
    reply: () =>
      news({
        body: html`${paragraphs(PARAGRAPHS)}${inline(
          'for (const p of document.querySelectorAll("p")) p.firstChild.data = "\\ud83d" + p.firstChild.data + "\\ude00\\ud800";',
        )}`,
      }),
  },
  {
    name: 'nested bidi controls',
    path: '/news/bidi',
    verdict: 'article',
    reply: () =>
      news({
        body: paragraphs(
          PARAGRAPHS.map(
            (text) => `\u202e\u202b\u2067\u2066${text.replaceAll(' ', ' \u200f\u202d')}\u2069\u202c\u202c`,
          ),
        ),
      }),
  },
  {
    name: 'hostile prototypes',
    path: '/news/prototypes',
    verdict: 'article',
    reply: () =>
      news({
        body: html`${paragraphs(PARAGRAPHS)}${inline(`
Object.prototype.siyaq = 'x'; Array.prototype.map = () => { throw new Error('map'); };
Node.prototype.cloneNode = () => { throw new Error('clone'); };
Document.prototype.createTreeWalker = () => { throw new Error('walk'); };
Range.prototype.setStart = () => { throw new Error('range'); };
JSON.parse = () => { throw new Error('parse'); };
Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Node.prototype);`)}`,
      }),
  },
  {
    name: 'clobbered document',
    path: '/news/clobbered',
    verdict: 'article',
    reply: () =>
      news({
        body: html`${paragraphs(PARAGRAPHS)}<form name="body"><input name="querySelectorAll"><input name="textContent"></form><form name="documentElement"></form><img name="createTreeWalker" alt=""><img name="querySelector" alt="">`,
      }),
  },
  {
    name: 'very deep nesting',
    path: '/news/deep',
    verdict: 'article',
    reply: () =>
      news({
        body: html`${inline(`let at = document.querySelector('article');
for (let i = 0; i < ${DEPTH}; i++) { const next = document.createElement('div'); at.append(next); at = next; }
for (const text of ${JSON.stringify(PARAGRAPHS)}) { const p = document.createElement('p'); p.textContent = text; at.append(p); }`)}`,
      }),
  },
];
