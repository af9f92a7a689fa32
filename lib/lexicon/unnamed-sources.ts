import { rows, values } from './table';
import type { Gender } from './types';

/**
 * Nouns that name a source without naming it: `مصدر أمني`, `شهود عيان`, `مسؤولون أميركيون`.
 * Offices without a name (`متحدث باسم الوزارة`, `دبلوماسي غربي`) come from the table of offices.
 * Cells: gender and number | forms | example.
 */
export interface UnnamedSource {
  readonly form: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly example: string;
}

export const UNNAMED_SOURCES: readonly UnnamedSource[] = rows(`
ms | مصدر، مطلع، شاهد، شاهد عيان، شخص، رجل، أحدهم، ساكن، مقيم، جار، مراقب، متطوع، مسعف، ناج، لاجئ، نازح، متظاهر، محتج | مصدر أمني رفيع
fs | جهة، شاهدة، امرأة، سيدة، إحداهن، أوساط، دوائر | جهة مقربة من الرئاسة
fs | مشاركات، متسابقات، ناشطات، ناجيات، نساء، سيدات، فتيات، عائلات، أسر | ناجيات من الهجوم
fs | عائلة، أسرة، قبائل، قبيلة، عشائر، عشيرة | عائلة الضحية
ms | الإعلام | الإعلام الرسمي
fs | مصادر، شخصيات، فعاليات، قيادات، جهات، أطراف، وسائل إعلام، تقارير، أنباء، دراسة، إحصاءات، إحصائيات | مصادر طبية
ms | تقرير، استطلاع، استطلاع رأي، استطلاع للرأي | تقرير أممي
mp | مصدران، شاهدان، شخصان، مطلعان، مراقبان، ناجيان | مصدران دبلوماسيان
mp | شهود، شهود عيان، شهود العيان، سكان، أهالي، أهال، ناجون، ناجين، ذوو، ذوي، أقارب، مواطنون، مقربون، مراقبون، مشاركون، حاضرون، معنيون، مطلعون، آخرون، بعضهم، عدد، كثيرون، البعض، خصوم، منتقدون، منتقدو، منتقدي، مؤيدون، مؤيدو، أنصار، موالون، متابعون، مستخدمون، رواد، ركاب، ضحايا، أهل | سكان المنطقة
`).flatMap(([kind = '', forms, example = '']) =>
  values(forms).map((form) => ({
    form,
    gender: kind[0] === 'f' ? ('f' as const) : ('m' as const),
    plural: kind[1] === 'p',
    example,
  })),
);
