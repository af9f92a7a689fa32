import { expect, it } from 'vitest';
import { toolbarTitle } from '../../../lib/i18n/toolbar-title';

it.each([
  ['ar', 'latn', 0, 'سياق · لا تصريحات'],
  ['ar', 'arab', 3, 'سياق · ٣ تصريحات'],
  ['en', 'arab', 11, 'Siyaq · 11 claims'],
] as const)('counts the claims in the tooltip: %s, %s, %i', (language, digits, claims, title) =>
  expect(toolbarTitle({ language, digits }, claims)).toBe(title),
);
