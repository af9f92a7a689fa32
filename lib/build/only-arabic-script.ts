import type { Plugin } from 'vite';

/**
 * franc brings trigrams of 187 languages and spreads them out whenever the background starts. Only those in Arabic
 * letters are ever weighed (`lib/analysis/confirm-language.ts`): the build leaves out the rest, 100 KB gzipped.
 */
export function onlyArabicScript(): Plugin {
  return {
    name: 'only-arabic-script',
    async transform(_, id) {
      if (!id.endsWith('/franc/data.js')) return;
      const { data } = await import(/* @vite-ignore */ id);
      if (!data.Arabic) throw new Error('franc holds its Arabic trigrams elsewhere now');
      return `export const data = ${JSON.stringify({ Arabic: data.Arabic })}`;
    },
  };
}
