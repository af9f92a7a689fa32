import { html, jsonLd, type Markup } from '../html';
import { page } from '../reply';

interface ForeignStory {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly site: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** News with every outward sign of an article, in a language that is not Arabic. */
function newsPage({ lang, dir, site, title, published, paragraphs }: ForeignStory) {
  const body: Markup = html`<article><h1>${title}</h1><time datetime="${published}">${published.slice(0, 10)}</time>
${paragraphs.map((text) => html`<p>${text}</p>\n`)}</article>`;
  return page(html`<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title} | ${site}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published })}
</head><body><header><a href="/">${site}</a></header>${body}<footer>${site}</footer></body></html>`);
}

/** Persian, and its `lang` says Arabic: the letters must decide. */
export const persian = () =>
  newsPage({
    lang: 'ar',
    dir: 'rtl',
    site: 'روزنامه کرانه',
    title: 'وزیر راه: راه‌آهن تازه تا پایان پاییز به بهره‌برداری می‌رسد',
    published: '2025-06-10T09:30:00+03:30',
    paragraphs: [
      'وزیر راه و شهرسازی روز سه‌شنبه گفت که راه‌آهن تازه میان دو شهر بزرگ شمال کشور تا پایان پاییز به بهره‌برداری می‌رسد و روزانه هشت قطار در آن رفت‌وآمد خواهند کرد.',
      'او در گفت‌وگو با خبرنگاران افزود: «ما به مردم قول داده بودیم که این پروژه پیش از زمستان تمام شود و روی قولمان ایستاده‌ایم.»',
      'به گفتهٔ او، ساخت این خط آهن پنج سال طول کشیده و بیش از سه هزار کارگر و مهندس در آن کار کرده‌اند. همچنین دوازده پل و چهار تونل در مسیر آن ساخته شده است.',
      'کارشناسان می‌گویند که این راه‌آهن می‌تواند از ترافیک جاده‌های کوهستانی بکاهد، اما چگونگی تأمین هزینه‌های نگهداری آن هنوز روشن نیست.',
      'قرار است بلیت قطارها از ماه آینده در ایستگاه‌ها و از راه اینترنت فروخته شود. بهای بلیت هنوز اعلام نشده است.',
    ],
  });

export const urdu = () =>
  newsPage({
    lang: 'ur',
    dir: 'rtl',
    site: 'روزنامہ ساحل',
    title: 'نئی بندرگاہ اگلے سال مکمل ہو جائے گی، وزیر جہاز رانی',
    published: '2025-06-11T10:00:00+05:00',
    paragraphs: [
      'وزیر جہاز رانی نے بدھ کے روز کہا ہے کہ نئی بندرگاہ کی تعمیر اگلے سال مکمل ہو جائے گی اور اس سے ہزاروں لوگوں کو روزگار ملے گا۔',
      'انہوں نے صحافیوں سے بات کرتے ہوئے کہا: ”ہم نے جو وعدہ کیا تھا وہ پورا کر رہے ہیں اور کام دن رات جاری ہے۔“',
      'ان کا کہنا تھا کہ منصوبے کے پہلے مرحلے میں تین بڑے پلیٹ فارم بنائے جا رہے ہیں جہاں بڑے جہاز بھی لنگر انداز ہو سکیں گے۔',
      'مقامی ماہی گیروں نے خدشہ ظاہر کیا ہے کہ نئی بندرگاہ سے ان کی کشتیوں کے راستے بند ہو جائیں گے۔ وزیر نے کہا کہ ان کے لیے الگ راستہ رکھا جائے گا۔',
      'منصوبے پر کام پچھلے سال شروع ہوا تھا اور اب تک اس کا نصف حصہ مکمل ہو چکا ہے۔',
    ],
  });

/** Sorani Kurdish: Arabic script, letters of its own. */
export const sorani = () =>
  newsPage({
    lang: 'ckb',
    dir: 'rtl',
    site: 'هەواڵی شار',
    title: 'شارەوانی: پارکێکی نوێ لە ناوەڕاستی شار دەکرێتەوە',
    published: '2025-06-09T12:00:00+03:00',
    paragraphs: [
      'سەرۆکی شارەوانی ڕۆژی دووشەممە ڕایگەیاند کە پارکێکی نوێ لە ناوەڕاستی شار لە مانگی داهاتوودا دەکرێتەوە و سێ هەزار داری تێدا چێنراوە.',
      'ئەو گوتی: «ئەم پارکە بۆ هەموو خەڵکی شارەکەیە و هیچ پارەیەک لە سەردانیکەران وەرناگیرێت.»',
      'بە گوێرەی زانیارییەکان، پرۆژەکە دوو ساڵی خایاندووە و ڕێگایەکی تایبەت بە پاسکیلیشی تێدایە.',
      'دانیشتووانی گەڕەکەکە داوایان کردووە کە ڕووناکی شەوانەش لە پارکەکە دابنرێت.',
    ],
  });

export const english = () =>
  newsPage({
    lang: 'en',
    dir: 'ltr',
    site: 'The Harbour Times',
    title: 'Minister says port extension will double capacity',
    published: '2025-06-12T12:00:00+01:00',
    paragraphs: [
      'The transport minister said on Thursday that work had begun on the extension of the coral headland port, the largest such project in two decades.',
      '“Capacity will double to four million containers a year,” he told a news conference, adding that the scheme would create 12,000 jobs.',
      'Environmental groups have warned that the present plan crosses three square kilometres of reef. The ministry said that its study would be published before the end of the month.',
      'The port opened in 1998 with three berths and now employs about four thousand people.',
    ],
  });
