/**
 * What the gate looks for, and what each thing says about a page being an article. The sum of what is seen
 * must reach `ENOUGH`. Set on saved pages of Arabic outlets and on home pages, shops, forums and searches.
 */
export const WEIGHTS = {
  /** JSON-LD describes one article: `"@type": "NewsArticle"`. */
  'json-ld-article': 3,
  /** JSON-LD describes a list, a product, a thread or a profile. */
  'json-ld-other': -3,
  'og-article': 2,
  /** `og:type` is `product`, `profile`, `video.other` … */
  'og-other': -4,
  /** A meta element or `<time itemprop="datePublished">` says when it was printed. */
  'published-time': 2,
  /** Microdata: `itemprop="articleBody"`, `itemtype=".../NewsArticle"`. */
  microdata: 2,
  /** `/2020/8/24/…/4943459`, a long slug, a number of an article. */
  'url-article': 2,
  'url-home': -6,
  /** `/category/`, `/tag/`, `/page/2`. */
  'url-section': -4,
  'url-search': -5,
  /** `/product/`, `/cart`. */
  'url-shop': -4,
  'url-forum': -5,
  /** A headline that the page's title repeats. */
  headline: 2,
  /** Three or more paragraphs outside of links. */
  paragraphs: 3,
  'some-text': 1,
  /** One short paragraph or two: brief news, where the rest speaks for it. */
  'brief-text': -2,
  'little-text': -5,
  /** Links are most of the page, with hardly any paragraphs. */
  'many-links': -3,
  /** As many linked headlines as a front page has. */
  'many-headlines': -2,
  /** Shop, forum or wiki software. */
  generator: -6,
  'social-site': -8,
  prices: -5,
  /** Numbered posts with authors beside them. */
  'forum-posts': -5,
} as const;

export type SignalCode = keyof typeof WEIGHTS;

/** Sum of weights from which a page counts as an article. */
export const ENOUGH = 5;

/** Bounds of the language decision: shares of letters and of words. */
export const LANGUAGE = {
  /** Letters of the sample that are of the Arabic script. */
  script: 0.5,
  /** Letters of the script that Arabic does not have. Persian has about 4 %, Urdu 12 %. */
  foreign: 0.015,
  /** … unless so many words have the article: news of foreign names, with their `ڤ` and `گ`. */
  surelyArabic: 0.15,
  /** Letters that no share of articles makes up for. */
  mostForeign: 0.05,
  /** Words with the article `ال`. Arabic has 20–35 %, Persian and Urdu about 1 %. */
  article: 0.09,
  /** Below this many letters nothing is said. */
  letters: 80,
} as const;

/** Bounds of the text signals. */
export const TEXT = {
  paragraph: 90,
  paragraphs: 3,
  muchProse: 350,
  someProse: 180,
  linkShare: 0.8,
  headlines: 25,
  prices: 5,
  posts: 3,
} as const;

export const URLS: readonly (readonly [code: SignalCode, pattern: RegExp])[] = [
  ['url-home', /^\/(?:(?:index|home|default|main)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?|arabic)?\/?$/i],
  ['url-search', /[/?&](?:search|find|بحث)(?:[/?=.&]|$)|[?&](?:q|s|query|keyword|search_query)=/i],
  [
    'url-section',
    /\/(?:category|categories|cat|tags?|topics?|section|sections|author|authors|page|archive|archives|label|feed|keyword|وسم|تصنيف|قسم)\/[^/]*\/?(?:page\/\d+\/?)?(?:\?.*)?$/i,
  ],
  [
    'url-shop',
    /\/(?:products?|shop|store|cart|checkout|basket|item|p|dp|collections)\/|\/(?:cart|checkout)\/?$/i,
  ],
  [
    'url-forum',
    /\/(?:forums?|threads?|showthread|viewtopic|viewforum|forumdisplay|community|vb|t\/[^/]+\/\d+)(?:[/?.]|$)/i,
  ],
  [
    'url-article',
    /\/20\d{2}[/-]\d{1,2}[/-]|\/\d{4,}|[/_-][a-z]?\d{5,}|\/[^/]*(?:[^/-]+-){4,}[^/]*\/?$|[?&](?:id|p|newsid|nid|articleid|storyid|sid)=\d+|\.(?:html?|aspx|amp)(?:$|\?)|\/(?:news|story|article|articles|post)\/[^/]+/i,
  ],
];

/** Sites whose pages are people's posts, videos or encyclopedia entries. Host endings. */
export const SOCIAL_SITES =
  /(?:^|\.)(?:facebook|fb|twitter|x|instagram|youtube|tiktok|linkedin|reddit|pinterest|t\.me|telegram|whatsapp|threads|quora|snapchat|soundcloud|wikipedia|wiktionary|wikimedia|wikisource|google|bing|yahoo|duckduckgo|amazon|noon|souq|jumia|ebay|aliexpress|github|stackoverflow)\.(?:com|net|org|me|co|eg|sa|ae|de|in|uk)(?:\.\w{2})?$/;

/** `<meta name="generator">` of software that does not publish news. */
export const GENERATORS =
  /mediawiki|vbulletin|phpbb|xenforo|discourse|invision|smf|mybb|flarum|woocommerce|shopify|prestashop|magento|opencart|salla|zid/i;

/** Types of schema.org that are no article. */
export const LD_OTHER =
  /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|Offer|CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|Store|Recipe|JobPosting|VideoGallery|FAQPage)"/;
export const LD_ARTICLE =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/g;

/** A price as Arab shops print it. */
export const PRICE =
  /\d[\d.,٫٬]*\s*(?:ر\.?\s?س|ريال|د\.?\s?إ|درهم|ج\.?\s?م|جنيه|د\.?\s?ك|دينار|ل\.?\s?س|ليرة|sar|aed|egp|usd|\$)(?![\p{L}])|(?:أضف|إضافة|اضافة)\s+(?:إلى|الى|للـ?)\s*(?:ال)?(?:سلة|عربة)/giu;

/** Elements that hold one post of a thread. */
export const FORUM_POSTS =
  '[id^="post_"],[id^="post-"][class*="message" i],.postbody,.postcontainer,li.postbit,.message--post,[data-post-number],table[id^="post"]';
