import { analyse } from '../../../lib/analysis/analyse';
import type { Library } from '../../../lib/archive/library';
import type { Page } from '../../../lib/coverage/page';
import { freshArchive } from '../archive/fixtures';

/** Articles of invented outlets about invented matters: two events of March, one old article, and others of the days. */
export const ARTICLES = {
  ferryMain: [
    'almina.example',
    '2024-03-10T09:00:00Z',
    'القضاة: سنغلق خط العبارة بعد حادثة المرفأ',
    'قال وزير النقل الأردني حسام القضاة إن الوزارة ستغلق خط العبارة بين المرفأين القديم والجديد ثلاثة أشهر.',
    'وأضاف أن لجنة التحقيق ستعلن نتائجها خلال أسبوعين.',
    'وأكدت رئيسة البلدية ليلى الخطيب أن 14 راكبا أصيبوا في حادثة المرفأ.',
  ],
  ferryOther: [
    'sada.example',
    '2024-03-10T12:00:00Z',
    'الأردن: إغلاق خط العبارة ثلاثة أشهر',
    'أعلن وزير النقل حسام القضاة إغلاق خط العبارة بين المرفأين القديم والجديد مدة 3 أشهر.',
    'وقالت رئيسة البلدية ليلى الخطيب إن 14 راكبا أصيبوا في الحادثة، وإن خمسة منهم ما زالوا في المستشفى.',
  ],
  ferryThird: [
    'waraq.example',
    '2024-03-11T07:00:00Z',
    'لجنة للتحقيق في حادثة العبارة',
    'قال وزير النقل الأردني حسام القضاة إن لجنة التحقيق في حادثة العبارة ستعلن نتائجها خلال أسبوعين.',
    'وتوقفت حركة الركاب بين المرفأين القديم والجديد منذ الحادثة.',
  ],
  ferryBefore: [
    'sada.example',
    '2024-01-05T08:00:00Z',
    'العبارة الجديدة تدخل الخدمة',
    'قال وزير النقل الأردني حسام القضاة إن العبارة الجديدة بين المرفأين آمنة تماما وستخدم آلاف الركاب.',
  ],
  olives: [
    'almina.example',
    '2024-03-10T15:00:00Z',
    'مهرجان الزيتون ينطلق في الجبل',
    'قال رئيس جمعية المزارعين سليم حدادين إن محصول الزيتون هذا العام هو الأفضل منذ عقد.',
    'ويشارك في المهرجان مئات المزارعين من قرى الجبل.',
  ],
  budget: [
    'waraq.example',
    '2024-03-09T10:00:00Z',
    'البرلمان يناقش الموازنة',
    'قال وزير المالية فواز العمري إن عجز الموازنة سينخفض إلى النصف.',
    'ويصوت النواب على الموازنة في نهاية الشهر.',
  ],
} as const;

export type Key = keyof typeof ARTICLES;

/** An article as a page in front of the reader, analysed. */
export function page(key: Key): Page {
  const [outlet, published, title, ...paragraphs] = ARTICLES[key];
  const analysis = analyse([title, ...paragraphs].join('\n'));
  const url = `https://${outlet}/news/${key}`;
  return { url, outlet, outletName: outlet, agency: null, published, title, paragraphs, analysis };
}

/** An archive that holds these articles; its ids by key. */
export async function archiveOf(keys: readonly Key[]): Promise<{ archive: Library; ids: Map<Key, string> }> {
  const archive = freshArchive();
  const ids = new Map<Key, string>();
  for (const key of keys) {
    const saved = page(key);
    const outcome = await archive.save(
      { ...saved, byline: null, modified: null, section: null },
      saved.analysis,
      new Date('2024-04-01T00:00:00Z'),
    );
    if (!outcome.ok) throw new Error(`not saved: ${key}`);
    ids.set(key, outcome.result.article.id);
  }
  return { archive, ids };
}
