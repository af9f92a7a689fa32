import { expect, it } from 'vitest';
import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';

/** Bodies and unnamed sources of a text, as it words them. */
function bodies(text: string): string[] {
  const { mentions } = findEntities(readDocument(text), { officials: true });
  return mentions.filter(({ by }) => by === 'body').map(({ start, stop }) => text.slice(start, stop));
}

it.each([
  ['the object is no part of it', 'ألقت السلطات القبض على اللص.', ['السلطات']],
  ['nor behind an adjective', 'نفت الحكومة المحلية الاتهامات الموجهة إليها.', ['الحكومة المحلية']],
  ['an adjective is', 'قالت الحكومة المحلية إن الطريق سالك.', ['الحكومة المحلية']],
  [
    'the one spoken to is not',
    'قال مسؤول محلي لوكالة الأخبار إن الطريق مغلق.',
    ['مسؤول محلي', 'وكالة الأخبار'],
  ],
  ['nor in the plural', 'قال شهود عيان لوكالة الأخبار إن الطريق مغلق.', ['شهود عيان', 'وكالة الأخبار']],
  ['the outlet that one works for is', 'وقال مراسل لقناة البحر إن الطريق مغلق.', ['مراسل لقناة البحر']],
])('%s', (_, text, expected) => {
  expect(bodies(text)).toEqual(expected);
});
