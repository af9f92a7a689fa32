import type { Reply } from '../reply';
import { forum, results, shop } from './arabic';
import { english, persian, sorani, urdu } from './languages';

/** A page that Siyaq must leave alone. */
export interface Untouched {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly reply: () => Reply;
}

export const UNTOUCHED: readonly Untouched[] = [
  { name: 'Persian news', host: 'karaneh.localhost', path: '/news/140403/21', reply: persian },
  { name: 'Urdu news', host: 'sahil.localhost', path: '/2025/06/11/port', reply: urdu },
  { name: 'Sorani news', host: 'shar.localhost', path: '/hewal/park', reply: sorani },
  { name: 'English news', host: 'harbour.localhost', path: '/2025/jun/12/port-extension', reply: english },
  { name: 'Arabic shop', host: 'dar.localhost', path: '/products/lamp', reply: shop },
  { name: 'Arabic forum', host: 'multaqa.localhost', path: '/showthread.php?t=4411', reply: forum },
  { name: 'Arabic search results', host: 'bahith.localhost', path: '/search?q=port', reply: results },
];
