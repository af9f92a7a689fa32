import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../lib/coverage/context-of';
import type { PageContext } from '../../../lib/coverage/types';
import { ARTICLES, archiveOf, type Key, page } from './newsstand';

const ALL = Object.keys(ARTICLES) as Key[];

async function contextIn(
  key: Key,
  saved: readonly Key[],
): Promise<{ context: PageContext; ids: Map<Key, string> }> {
  const { archive, ids } = await archiveOf(saved);
  return { context: await contextOf(page(key), archive), ids };
}

/** The claims of a page that hold these words. */
function claimAbout(context: PageContext, key: Key, words: string) {
  const { title, paragraphs, analysis } = page(key);
  const text = [title, ...paragraphs].join('\n');
  const index = analysis.claims.findIndex(
    ({ start, end }) => start > title.length && text.slice(start, end).includes(words),
  );
  expect(index, `a claim with ${words}`).toBeGreaterThanOrEqual(0);
  return context.claims[index]!;
}

describe('contextOf', () => {
  it('knows nothing from an empty archive', async () => {
    const { context } = await contextIn('ferryMain', []);
    expect(context).toEqual({ claims: [], related: [], event: null, speakers: {} });
  });

  it.each([
    ['a saved page', ALL],
    ['a page that is not saved', ALL.filter((key) => key !== 'ferryMain')],
  ])('links %s', async (_, saved) => {
    const { context, ids } = await contextIn('ferryMain', saved);
    const own = ids.get('ferryMain');
    const mentioned = [
      ...context.related.map(({ article }) => article.id),
      ...context.claims.flatMap(({ same, earlier }) =>
        [...same, ...earlier].map(({ article }) => article.id),
      ),
    ];
    expect(mentioned).not.toContain(own);
    expect(
      context.related
        .map(({ article }) => article.id)
        .slice(0, 2)
        .sort(),
    ).toEqual([ids.get('ferryOther'), ids.get('ferryThird')].sort());
    expect(context.related.map(({ article }) => article.id)).not.toContain(ids.get('olives'));
    expect(context.related.map(({ article }) => article.id)).not.toContain(ids.get('budget'));
  });

  it('finds the same statement in other words, with what differs', async () => {
    const { context, ids } = await contextIn('ferryMain', ALL);
    const { same } = claimAbout(context, 'ferryMain', 'ستغلق خط العبارة');
    expect(same.map(({ article }) => article.id)).toEqual([ids.get('ferryOther')]);
    expect(same[0]!.claim.text).toContain('إغلاق خط العبارة');
    expect(same[0]!.diff.find(({ op }) => op === 'kept')?.text).toContain(
      'خط العبارة بين المرفأين القديم والجديد',
    );
    expect(same[0]!.why).toContainEqual({ type: 'same-speaker', name: 'حسام القضاة' });
  });

  it('does not mix the statements of one speaker', async () => {
    const { context, ids } = await contextIn('ferryMain', ALL);
    const committee = claimAbout(context, 'ferryMain', 'لجنة التحقيق');
    expect(committee.same.map(({ article }) => article.id)).toEqual([ids.get('ferryThird')]);
    const injured = claimAbout(context, 'ferryMain', '14 راكبا');
    expect(injured.same.map(({ article }) => article.id)).toEqual([ids.get('ferryOther')]);
    expect(injured.same[0]!.why).toContainEqual({ type: 'same-numbers', numbers: ['14'] });
  });

  it('tells what the speaker said before, and only what is earlier', async () => {
    const { context, ids } = await contextIn('ferryMain', ALL);
    const { earlier } = claimAbout(context, 'ferryMain', 'ستغلق خط العبارة');
    expect(earlier.map(({ article }) => article.id)).toEqual([ids.get('ferryBefore')]);
    expect(earlier[0]!.claim.text).toContain('آمنة تماما');
    const { context: old } = await contextIn('ferryBefore', ALL);
    expect(claimAbout(old, 'ferryBefore', 'آمنة').earlier).toEqual([]);
  });

  it('gives each link its reasons, in the page’s words', async () => {
    const { context, ids } = await contextIn('ferryMain', ALL);
    const { why } = context.related.find(({ article }) => article.id === ids.get('ferryOther'))!;
    expect(why.find(({ type }) => type === 'shared-speakers')).toEqual({
      type: 'shared-speakers',
      names: ['حسام القضاة', 'ليلى الخطيب'],
    });
    const rare = why.find((reason) => reason.type === 'rare-terms');
    expect(rare?.type === 'rare-terms' && rare.terms).toContain('العبارة');
    expect(why).toContainEqual({ type: 'time', days: 0 });
    const text = [...ARTICLES.ferryMain].join(' ');
    if (rare?.type === 'rare-terms') for (const term of rare.terms) expect(text).toContain(term);
  });

  it('counts the articles that name each speaker', async () => {
    const { context } = await contextIn('ferryMain', ALL);
    const counts = Object.entries(context.speakers);
    expect(counts.find(([key]) => key.includes('قضا'))?.[1]).toBe(4);
    expect(counts.find(([key]) => key.includes('خطيب'))?.[1]).toBe(2);
  });

  it('manages a page without date, claims or words', async () => {
    const { archive } = await archiveOf(ALL);
    const undated = await contextOf({ ...page('ferryMain'), published: null }, archive);
    expect(undated.related.length).toBeGreaterThan(0);
    const nobody = { version: 1, speakers: [], claims: [] };
    const silent = await contextOf({ ...page('ferryMain'), analysis: nobody }, archive);
    expect(silent.claims).toEqual([]);
    expect(silent.related.length).toBeGreaterThan(0);
    const empty = { ...page('ferryMain'), title: '', paragraphs: [], analysis: nobody };
    expect((await contextOf(empty, archive)).related).toEqual([]);
    const absurd = await contextOf({ ...page('ferryMain'), published: 'the day before' }, archive);
    expect(absurd.related.length).toBeGreaterThan(0);
  });
});
