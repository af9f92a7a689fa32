import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './build';

/** A module, named from the root, and all that it imports as one script, to be evaluated in a page or worker. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${file} was not built`);
  return result.output[0].code;
}
