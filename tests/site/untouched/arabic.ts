import { html, jsonLd } from '../html';
import { page } from '../reply';

const frame = (title: string, meta: ReturnType<typeof html> | null, body: ReturnType<typeof html>) =>
  page(html`<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body>${body}</body></html>`);

const GOODS = [
  ['مصباح مكتب خشبي', '145'],
  ['كرسي قراءة مبطن', '690'],
  ['رف كتب من ثلاث طبقات', '320'],
  ['سجادة صوف يدوية', '850'],
  ['ساعة حائط هادئة', '95'],
  ['طاولة جانبية', '210'],
] as const;

/** A product page: much Arabic prose, even quotations of buyers, and no news. */
export const shop = () =>
  frame(
    'مصباح مكتب خشبي - متجر الدار',
    html`<meta property="og:type" content="product">${jsonLd({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'مصباح مكتب خشبي',
      offers: {
        '@type': 'Offer',
        price: '145',
        priceCurrency: 'SAR',
        availability: 'https://schema.org/InStock',
      },
    })}`,
    html`<header><a href="/">متجر الدار</a> <a href="/cart">سلة المشتريات (0)</a></header>
<main><h1>مصباح مكتب خشبي</h1><p class="price">145 ريال <s>180 ريال</s></p><button>أضف إلى السلة</button>
<h2>الوصف</h2>
<p>مصباح مكتب من خشب الجوز الطبيعي، بذراع متحركة وإضاءة دافئة لا تتعب العين. يقول صانعه إن كل قطعة تصقل باليد ثلاث مرات قبل أن تطلى بزيت الكتان.</p>
<p>القاعدة ثقيلة فلا ينقلب المصباح، والسلك من القماش المجدول وطوله متران. يناسب غرف الدراسة والمكاتب الصغيرة، وتأتي معه لمبة موفرة للطاقة.</p>
<h2>المواصفات</h2><table><tr><th>الارتفاع</th><td>48 سم</td></tr><tr><th>الوزن</th><td>2.1 كغ</td></tr><tr><th>الضمان</th><td>سنتان</td></tr></table>
<h2>آراء المشترين</h2><p>★★★★★ سلمى: «جميل ومتين، وصل خلال يومين».</p><p>★★★★ أبو فهد: قال لي البائع إنه خشب طبيعي وهو كذلك.</p>
<h2>منتجات مشابهة</h2><ul>${GOODS.map(([name, price]) => html`<li><a href="/p/${price}">${name}</a> ${price} ريال <button>أضف إلى السلة</button></li>`)}</ul></main>
<footer>الدفع عند الاستلام · الشحن والإرجاع · تواصل معنا</footer>`,
  );

const POSTS = [
  [
    'نورة',
    'السلام عليكم، أريد أن أسأل عن أفضل وقت لزراعة الزيتون في المناطق المرتفعة. قال لي جاري إن الخريف أفضل، وأخي يقول الربيع.',
  ],
  [
    'أبو سامي',
    'وعليكم السلام. من تجربتي الخريف أفضل بكثير لأن المطر يغنيك عن السقي في الأشهر الأولى، لكن احذري من الصقيع.',
  ],
  ['مهندس_زراعي', 'أؤكد كلام الأخ أبو سامي، وأضيف أن نوع التربة أهم من الموعد. هل تربتكم كلسية أم طينية؟'],
  ['نورة', 'طينية في الأسفل وفيها حجارة كثيرة في الأعلى. شكرا لكم جميعا على الردود السريعة.'],
  ['زيتونة', 'ضعي طبقة من الحصى تحت الغرسة حتى لا يتجمع الماء حول الجذور، وهذا ما نصحنا به المشتل.'],
] as const;

export const forum = () =>
  frame(
    'متى نزرع الزيتون؟ - ملتقى المزارعين',
    null,
    html`<div class="crumbs"><a href="/">ملتقى المزارعين</a> » <a href="/f/2">الأشجار المثمرة</a></div>
<h1>متى نزرع الزيتون؟</h1><div id="thread">${POSTS.map(
      ([name, text], i) =>
        html`<div class="post" id="p${i + 1}"><div class="user"><a href="/u/${i}">${name}</a><br>عضو نشيط<br>المشاركات: ${120 + i * 37}</div><div class="msg">${text}</div><div class="actions"><a href="#p${i + 1}">رد مع اقتباس</a> <a href="/like">أعجبني</a></div></div>`,
    )}</div><form><textarea aria-label="ردك"></textarea><button>أضف ردا</button></form>`,
  );

/** Results for a query: news headlines and snippets of many sites, none of them an article. */
export const results = () =>
  frame(
    'توسعة الميناء - نتائج البحث في الباحث',
    null,
    html`<form action="/search"><input name="q" value="توسعة الميناء" aria-label="بحث"><button>بحث</button></form><p>نحو 1,240 نتيجة</p><ol>${[
      [
        'وزير النقل: التوسعة تبدأ هذا الصيف',
        'قال وزير النقل إن أعمال التوسعة ستبدأ هذا الصيف وإن العمل سيستمر عامين …',
      ],
      [
        'جمعية تحذر من خطر على الشعاب',
        'حذرت جمعية بيئية من أن التوسعة قد تضر بالشعاب المرجانية في المنطقة …',
      ],
      ['ما هي أكبر موانئ المنطقة؟', 'قائمة بأكبر الموانئ من حيث عدد الحاويات التي تمر بها كل عام …'],
      ['أسعار الشحن البحري', 'احسب كلفة شحن حاوية من ميناء إلى آخر في دقيقة واحدة …'],
      ['وظائف في الموانئ', 'أحدث الوظائف الشاغرة للمهندسين والفنيين …'],
      ['صور الميناء القديم', 'مئة صورة نادرة من أرشيف المدينة …'],
      ['توسعة الميناء: أسئلة وأجوبة', 'كل ما تريد معرفته عن المشروع …'],
      ['خريطة الميناء', 'اعرض الطريق إلى الميناء على الخريطة …'],
    ].map(
      ([title = '', snippet = '']) =>
        html`<li><a href="/url?${title.length}">${title}</a><br><cite>example › news</cite><p>${snippet}</p></li>`,
    )}</ol>
<nav>${[1, 2, 3, 4, 5].map((number) => html`<a href="/search?start=${number}0">${number}</a> `)}<a href="/search?start=10">التالي</a></nav>`,
  );
