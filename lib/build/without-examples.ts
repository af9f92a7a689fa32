import type { Plugin } from 'vite';
import { cutExamples } from './cut-examples';

/**
 * Every rule and entry stands with an example for whoever mends it. No reader is ever shown one, and the background
 * would load them all with each start: a build leaves them out, 10 KB gzipped.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (/\/lib\/.*\.ts$/.test(id) ? cutExamples(code, id) : null),
  };
}
