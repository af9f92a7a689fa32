import type { OfficePhrase } from './office';
import { contentOf, groupOf, isCounterpart } from './office-fitness';
import type { Scan } from './person-mentions';

/**
 * Gives counterparts the office of whom they are named beside: behind `بحث وزير الدفاع … مع نظيره الفرنسي باتريك مورو`
 * he is `وزير الدفاع الفرنسي`.
 */
export function settleCounterparts({ persons, offices }: Scan): void {
  const counterparts: OfficePhrase[] = [];
  for (const person of persons)
    for (const office of person.offices) if (isCounterpart(office)) counterparts.push(office);
  if (counterparts.length === 0) return;
  const others = offices.filter((office) => !isCounterpart(office));
  for (const person of persons)
    for (const office of person.offices) if (!isCounterpart(office)) others.push(office);
  others.sort((a, b) => a.first - b.first);
  for (const counterpart of counterparts) {
    const beside = others.findLast(({ official, first }) => official && first < counterpart.first);
    if (!beside) continue;
    counterpart.group = groupOf(beside);
    counterpart.content = contentOf(beside);
  }
}
