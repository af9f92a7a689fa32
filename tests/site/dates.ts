const GREGORIAN = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const MAGHREBI = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const LEVANTINE = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** The wall-clock parts of an ISO time, in the offset that it names. */
function parts(iso: string) {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso);
  if (!match) throw new Error(`No ISO time: ${iso}`);
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return { year, month, day, hour, minute, weekday };
}

const two = (number: number) => String(number).padStart(2, '0');

/** `الخميس 12 حزيران / يونيو 2025 - 04:31 م` */
export function levantine(iso: string): string {
  const { year, month, day, hour, minute, weekday } = parts(iso);
  const clock = `${two(hour % 12 || 12)}:${two(minute)} ${hour < 12 ? 'ص' : 'م'}`;
  return `${weekday} ${day} ${LEVANTINE[month - 1]} / ${GREGORIAN[month - 1]} ${year} - ${clock}`;
}

/** `8 ماي 2025` */
export function maghrebi(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${MAGHREBI[month - 1]} ${year}`;
}

/** `١٢ يونيو ٢٠٢٥` */
export function arabicIndic(iso: string): string {
  const { year, month, day } = parts(iso);
  const digits = (number: number) =>
    String(number).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
  return `${digits(day)} ${GREGORIAN[month - 1]} ${digits(year)}`;
}

/** `2025/06/12` */
export function slashes(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${year}/${two(month)}/${two(day)}`;
}
