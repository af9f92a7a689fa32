import { join } from 'node:path';
import { build } from 'vite';
import type { analyse } from '../../lib/analysis/analyse';
import { withoutExamples } from '../../lib/build/without-examples';
import { ROOT } from '../harness/build';

/** The analyser's code as the background holds it, bundled and minified: the reader's speed is that of the build. */
export async function analyserCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutExamples()],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(ROOT, 'lib/analysis/analyse.ts'), formats: ['iife'], name: 'analyser' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The analyser was not built');
  return result.output[0].code;
}

/** The analyser that such code makes. */
export function analyserFrom(code: string): typeof analyse {
  return new Function(`${code};return analyser`)().analyse;
}
