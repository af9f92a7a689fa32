import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../lib/archive/events/types';
import { arrange } from '../../../../lib/coverage/events/arrange';

/** `a:0.9 b:0.5`: relations to other articles. */
function near(notation: string) {
  return notation.split(' ').flatMap((part) => {
    const [articleId = '', score] = part.split(':');
    return articleId ? [{ articleId, score: Number(score), copied: 0 }] : [];
  });
}

function article(articleId: string, relations = '', eventId: string | null = null, placed = false): Standing {
  return { articleId, eventId, placed, near: near(relations) };
}

const groups = (articles: readonly Standing[]) =>
  arrange(articles)
    .map(({ eventId, articleIds }) => `${eventId ?? 'new'}: ${[...articleIds].sort().join(' ')}`)
    .sort();

describe('arrange', () => {
  it('gathers what is related, and leaves the rest alone', () => {
    expect(groups([article('a'), article('b', 'a:0.8'), article('c', 'a:0.1')])).toEqual(['new: a b']);
    expect(groups([article('a'), article('b')])).toEqual([]);
  });

  it('lets an event grow under its id', () => {
    expect(
      groups([article('a', '', 'e1'), article('b', 'a:0.8', 'e1'), article('c', 'a:0.7 b:0.6')]),
    ).toEqual(['e1: a b c']);
  });

  it('joins two events by an article that tells both, under the id of the larger', () => {
    const events = [
      article('a', '', 'e1'),
      article('b', 'a:0.9', 'e1'),
      article('c', 'a:0.9 b:0.9', 'e1'),
      article('d', 'a:0.5 b:0.5 c:0.5', 'e2'),
      article('e', 'a:0.5 b:0.5 c:0.5 d:0.9', 'e2'),
    ];
    expect(groups(events)).toEqual(['e1: a b c d e']);
  });

  it('never joins what the reader put apart', () => {
    const apart = [
      article('a', '', 'e1', true),
      article('b', 'a:0.9', 'e2', true),
      article('c', 'a:0.9 b:0.8'),
    ];
    expect(groups(apart)).toEqual(['e1: a c', 'e2: b']);
  });

  it('never takes apart what the reader put together; new articles join either part', () => {
    const together = [
      article('a', '', 'e1', true),
      article('b', '', 'e1', true),
      article('c', 'a:0.9'),
      article('d', 'b:0.9'),
    ];
    expect(groups(together)).toEqual(['e1: a b c d']);
  });

  it('gives the id that the reader’s articles keep to no other group', () => {
    const articles = [article('a', '', 'e1', true), article('b', '', 'e1'), article('c', 'b:0.9', 'e1')];
    expect(groups(articles)).toEqual(['e1: a', 'new: b c']);
  });
});
