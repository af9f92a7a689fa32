import { rows, values } from './table';
import type { Agency } from './types';

/**
 * News agencies. Cells: id | English name | state | names | forms in credits and datelines.
 * `(رويترز)`, `دمشق-سانا`, `المصدر: أ ف ب`, `--(بترا)`: what stands in such places is in the last cell.
 */
export const AGENCIES: readonly Agency[] = read(`
# World
reuters | Reuters | GB | رويترز، وكالة رويترز، وكالة رويترز للأنباء، وكالة أنباء رويترز | رويترز، Reuters
afp | Agence France-Presse | FR | وكالة الصحافة الفرنسية، وكالة فرانس برس، فرانس برس، وكالة الأنباء الفرنسية، وكالة فرانس برس للأنباء | أ ف ب، أف ب، فرانس برس، AFP
ap | Associated Press | US | أسوشيتد/أسوشييتد برس، وكالة أسوشيتد/أسوشييتد برس، أسوشيتدبرس، الأسوشيتد/الأسوشييتد برس | أ ب، أسوشيتد/أسوشييتد برس، أسوشيتدبرس، AP
upi | United Press International | US | يونايتد برس، يونايتد برس إنترناشونال/إنترناشيونال، وكالة يونايتد برس | يو بي آي، UPI
bloomberg | Bloomberg | US | بلومبرغ/بلومبيرغ/بلومبرج، وكالة بلومبرغ/بلومبيرغ/بلومبرج | بلومبرغ/بلومبيرغ/بلومبرج، Bloomberg
dpa | Deutsche Presse-Agentur | DE | وكالة الأنباء الألمانية | د ب أ، دي بي إيه، DPA
efe | EFE | ES | وكالة الأنباء الإسبانية، وكالة إفي/إيفي | إفي/إيفي، EFE
ansa | ANSA | IT | أنسا، وكالة الأنباء الإيطالية، وكالة أنسا | أنسا، ANSA
aki | Adnkronos International | IT | وكالة آكي الإيطالية، آكي الإيطالية، وكالة آكي | آكي، AKI
tass | TASS | RU | تاس، وكالة تاس، إيتار تاس، وكالة إيتار تاس، وكالة الأنباء الروسية | تاس، إيتار تاس، TASS
ria-novosti | RIA Novosti | RU | نوفوستي، وكالة نوفوستي، ريا نوفوستي، وكالة ريا نوفوستي | نوفوستي، ريا نوفوستي
interfax | Interfax | RU | إنترفاكس، وكالة إنترفاكس | إنترفاكس، Interfax
sputnik | Sputnik | RU | سبوتنيك/سبوتنك، وكالة سبوتنيك/سبوتنك | سبوتنيك/سبوتنك، Sputnik
xinhua | Xinhua | CN | شينخوا، وكالة شينخوا، وكالة أنباء الصين الجديدة، وكالة أنباء شينخوا، وكالة الأنباء الصينية | شينخوا، Xinhua
kyodo | Kyodo | JP | كيودو، وكالة كيودو، وكالة الأنباء اليابانية | كيودو
yonhap | Yonhap | KR | يونهاب، وكالة يونهاب، وكالة أنباء يونهاب | يونهاب
kcna | KCNA | KP | وكالة الأنباء المركزية الكورية، وكالة الأنباء الكورية الشمالية، وكالة الأنباء الكورية المركزية |
pti | Press Trust of India | IN | برس ترست أوف إنديا، وكالة برس ترست |
ani | ANI | IN | وكالة آسيا الدولية للأنباء |
app-pakistan | Associated Press of Pakistan | PK | وكالة أنباء باكستان، وكالة الأنباء الباكستانية |
pa-media | PA Media | GB | وكالة الأنباء البريطانية، برس أسوسيشن/أسوسييشن، وكالة برس أسوسيشن |
ukrinform | Ukrinform | UA | أوكرينفورم، وكالة أوكرينفورم، وكالة الأنباء الأوكرانية |
belta | BelTA | BY | بيلتا، وكالة بيلتا |
apa-austria | Austria Press Agency | AT | وكالة الأنباء النمساوية |
pap | Polish Press Agency | PL | وكالة الأنباء البولندية |
belga | Belga | BE | بلغا/بلجا، وكالة بلغا/بلجا، وكالة الأنباء البلجيكية |
anp | ANP | NL | وكالة الأنباء الهولندية |
ntb | NTB | NO | وكالة الأنباء النرويجية |
tt-sweden | TT | SE | وكالة الأنباء السويدية |
ana-mpa | Athens News Agency | GR | وكالة أنباء أثينا، وكالة الأنباء اليونانية |
bernama | Bernama | MY | برناما، وكالة برناما، وكالة الأنباء الماليزية | برناما
antara | Antara | ID | أنتارا، وكالة أنتارا |
una-oic | Union of OIC News Agencies | OIC | اتحاد وكالات أنباء دول منظمة التعاون الإسلامي، وكالة الأنباء الإسلامية الدولية | يونا، إينا
# Arab states
sana | Syrian Arab News Agency | SY | الوكالة العربية السورية للأنباء، وكالة سانا، سانا، وكالة الأنباء السورية، وكالة أنباء سانا، الوكالة السورية للأنباء | سانا، SANA
spa | Saudi Press Agency | SA | وكالة الأنباء السعودية، واس، وكالة واس | واس، و أ س، SPA
petra | Jordan News Agency | JO | وكالة الأنباء الأردنية، بترا، وكالة بترا | بترا، Petra
wam | Emirates News Agency | AE | وكالة أنباء الإمارات، وام، وكالة وام | وام، WAM
qna | Qatar News Agency | QA | وكالة الأنباء القطرية، قنا، وكالة قنا | قنا، QNA
kuna | Kuwait News Agency | KW | وكالة الأنباء الكويتية، كونا، وكالة كونا | كونا، KUNA
bna | Bahrain News Agency | BH | وكالة أنباء البحرين، بنا، وكالة الأنباء البحرينية، وكالة بنا | بنا، BNA
ona | Oman News Agency | OM | وكالة الأنباء العمانية، وكالة العمانية | العمانية
mena | Middle East News Agency | EG | وكالة أنباء الشرق الأوسط، وكالة الأنباء المصرية | أ ش أ، MENA
nna | National News Agency | LB | الوكالة الوطنية للإعلام، الوكالة الوطنية اللبنانية للإعلام | الوكالة الوطنية، وطنية، NNA
ina | Iraqi News Agency | IQ | وكالة الأنباء العراقية، واع، وكالة واع | واع، INA
wafa | Palestine News Agency | PS | وكالة الأنباء الفلسطينية، وفا، وكالة وفا، وكالة الأنباء والمعلومات الفلسطينية، وكالة الأنباء الفلسطينية الرسمية | وفا، WAFA
maan | Ma'an News Agency | PS | وكالة معا، وكالة معا الإخبارية | معا
saba | Yemen News Agency | YE | وكالة الأنباء اليمنية، سبأ، وكالة سبأ، وكالة سبأ نت | سبأ، سبأ نت، Saba
suna | Sudan News Agency | SD | وكالة السودان للأنباء، سونا، وكالة الأنباء السودانية، وكالة سونا | سونا، SUNA
lana | Libyan News Agency | LY | وكالة الأنباء الليبية، وال، وكالة وال | وال، LANA
tap | Tunis Afrique Presse | TN | وكالة تونس أفريقيا للأنباء، وكالة الأنباء التونسية، وات، وكالة وات | وات، TAP
aps | Algeria Press Service | DZ | وكالة الأنباء الجزائرية، واج، وكالة واج | واج، و أ ج، APS
map | Maghreb Arabe Presse | MA | وكالة المغرب العربي للأنباء، لاماب، وكالة الأنباء المغربية، وكالة لاماب | و م ع، ومع، لاماب، MAP
ami | Mauritanian News Agency | MR | الوكالة الموريتانية للأنباء، وكالة الأنباء الموريتانية، وما | و م أ، AMI
al-akhbar-mr | Al-Akhbar Mauritania | MR | وكالة الأخبار المستقلة، وكالة الأخبار الموريتانية |
sonna | Somali National News Agency | SO | وكالة الأنباء الصومالية، وكالة الأنباء الوطنية الصومالية، صونا | صونا
adi | Djibouti News Agency | DJ | وكالة الأنباء الجيبوتية |
sps | Sahara Press Service | EH | وكالة الأنباء الصحراوية | واص
quds-press | Quds Press | | قدس برس، وكالة قدس برس | قدس برس
shehab | Shehab News Agency | PS | وكالة شهاب، وكالة شهاب للأنباء |
safa | Safa Press Agency | PS | وكالة صفا، وكالة الصحافة الفلسطينية | صفا
qasioun | Qasioun News Agency | | وكالة قاسيون، وكالة قاسيون للأنباء | قاسيون
smart-news | Smart News Agency | | وكالة سمارت، وكالة سمارت للأنباء | سمارت
step-news | Step News Agency | | وكالة ستيب، وكالة ستيب نيوز، وكالة ستيب الإخبارية | ستيب
amaq | Amaq | | وكالة أعماق، أعماق |
al-markazia | Al-Markazia | LB | وكالة الأنباء المركزية، المركزية | المركزية
shafaq | Shafaq News | IQ | شفق نيوز، وكالة شفق نيوز | شفق نيوز
nina | National Iraqi News Agency | IQ | الوكالة الوطنية العراقية للأنباء، نينا، وكالة نينا | نينا
buratha | Buratha News Agency | IQ | وكالة أنباء براثا، براثا |
khabar-ye | Khabar Agency | YE | وكالة خبر، وكالة خبر للأنباء |
# Neighbours
anadolu | Anadolu Agency | TR | وكالة الأناضول، الأناضول، وكالة أنباء الأناضول، وكالة الأناضول للأنباء | الأناضول، AA
dha-turkey | Demirören News Agency | TR | وكالة دوغان، وكالة دوغان للأنباء، وكالة ديميرورين/ديميروران، دوغان | دوغان
iha-turkey | İhlas News Agency | TR | وكالة إخلاص، وكالة إخلاص للأنباء |
firat | Firat News Agency | | وكالة فرات، وكالة فرات للأنباء |
hawar | Hawar News Agency | SY | وكالة هاوار، وكالة أنباء هاوار، هاوار | هاوار
irna | IRNA | IR | إرنا، وكالة إرنا، وكالة الأنباء الإيرانية، وكالة أنباء الجمهورية الإسلامية، وكالة الجمهورية الإسلامية للأنباء، وكالة الأنباء الإيرانية الرسمية | إرنا، IRNA
fars | Fars News Agency | IR | وكالة فارس، وكالة أنباء فارس، وكالة فارس للأنباء | فارس
tasnim | Tasnim | IR | تسنيم، وكالة تسنيم، وكالة أنباء تسنيم، وكالة تسنيم الدولية للأنباء | تسنيم
isna | ISNA | IR | إسنا، وكالة إسنا، وكالة أنباء الطلبة الإيرانية، وكالة أنباء الطلبة | إسنا، ISNA
mehr | Mehr News Agency | IR | وكالة مهر، وكالة مهر للأنباء، وكالة أنباء مهر | مهر
ilna | ILNA | IR | وكالة إيلنا، إيلنا، وكالة أنباء العمل الإيرانية | إيلنا
mizan | Mizan | IR | وكالة ميزان، وكالة ميزان للأنباء | ميزان
bakhtar | Bakhtar | AF | وكالة باختر، وكالة أنباء باختر |
ena | Ethiopian News Agency | ET | وكالة الأنباء الإثيوبية |
`);

function read(table: string): Agency[] {
  return rows(table).map(([id, english, state, names, credits]) => ({
    id: id ?? '',
    english: english ?? '',
    kind: 'agency',
    names: values(names),
    credits: values(credits),
    ...(state ? { state } : {}),
  }));
}
