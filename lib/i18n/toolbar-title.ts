import type { Settings } from '../settings';
import { TOOLBAR } from './catalogue/toolbar';
import { counter } from './counter';

/** The tooltip of Siyaq's button above an article of so many claims: `سياق · 3 تصريحات`. */
export function toolbarTitle(reader: Pick<Settings, 'language' | 'digits'>, claims: number): string {
  return `${TOOLBAR.name[reader.language]} · ${counter(reader)(TOOLBAR.claims, claims)}`;
}
