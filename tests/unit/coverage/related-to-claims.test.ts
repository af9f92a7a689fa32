import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { pageClaims } from '../../../lib/coverage/page-claims';
import { relatedToClaims } from '../../../lib/coverage/related-to-claims';
import { ARTICLES, archiveOf, type Key, page } from './newsstand';

const ALL = Object.keys(ARTICLES) as Key[];

/** The claim of a page that holds these words, with its speaker. */
function claimOf(key: Key, words: string) {
  const own = page(key);
  const index = pageClaims(own).findIndex(({ text, inTitle }) => !inTitle && text.includes(words));
  const { text, speaker } = pageClaims(own)[index]!;
  return { own, claim: { claim: own.analysis.claims[index]!, speaker, text } };
}

describe('relatedToClaims', () => {
  it('finds what bears on a claim by its own words, with reasons, and not the page itself', async () => {
    const { archive, ids } = await archiveOf(ALL);
    const { own, claim } = claimOf('ferryMain', 'لجنة التحقيق');
    const [first, ...rest] = await relatedToClaims([claim], own, archive);
    expect(first?.article.id).toBe(ids.get('ferryThird'));
    expect(first?.why.map(({ type }) => type)).toContain('shared-speakers');
    expect([first, ...rest].map((link) => link?.article.id)).not.toContain(ids.get('ferryMain'));
    expect(rest.map(({ article }) => article.id)).not.toContain(ids.get('olives'));
  });

  it('takes several claims of different speakers together', async () => {
    const { archive, ids } = await archiveOf(ALL);
    const claims = [claimOf('ferryMain', '14 راكبا').claim, claimOf('ferryBefore', 'آمنة').claim];
    const found = await relatedToClaims(claims, { url: '', outlet: '', published: null }, archive);
    expect(found.map(({ article }) => article.id)).toEqual(
      expect.arrayContaining([ids.get('ferryOther'), ids.get('ferryBefore')]),
    );
  });

  it('finds nothing for no claims', async () => {
    const { archive } = await archiveOf(ALL);
    expect(await relatedToClaims([], { url: '', outlet: '', published: null }, archive)).toEqual([]);
  });
});
