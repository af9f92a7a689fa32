import { describe, expect, it } from 'vitest';
import type { ArticleMeta } from '../../../lib/archive/types';
import { sourcesOf } from '../../../lib/coverage/event-sources/sources-of';
import { EVENTS } from '../../site/events';
import { tell } from '../../site/story';

function ofEvent(id: string, over: Partial<ArticleMeta> = {}) {
  const event = EVENTS.find((one) => one.id === id)!;
  const told = event.stories.map((story) => ({ story, ...tell(event, story) }));
  const articles = told
    .map(({ story, title }): ArticleMeta => {
      const { outlet, published, agency } = story;
      const none = {
        byline: null,
        modified: null,
        section: null,
        hash: '',
        savedAt: published,
        updatedAt: published,
      };
      const counts = { words: 0, claims: 0, versions: 1, speakers: [], tags: [], note: '' };
      const article = { id: outlet, url: `https://${outlet}.example/`, title, outlet, outletName: outlet };
      return { ...article, published, agency, ...none, ...counts, ...over };
    })
    .sort((a, b) => Date.parse(a.published ?? '0') - Date.parse(b.published ?? '0'));
  return sourcesOf(
    articles,
    new Map(told.map(({ story, title, paragraphs }) => [story.outlet, { title, paragraphs }])),
  );
}

describe('sourcesOf', () => {
  it('tells who credits an agency, and whose words stand in whose text', () => {
    const { agencies, links, independence } = ofEvent('flood');
    expect(agencies.map(({ name }) => name)).toEqual(['وكالة الشراع للأنباء']);
    const agency = agencies[0]!.key;
    expect(links.filter(({ type }) => type === 'agency')).toEqual([
      { type: 'agency', agency, to: 'minbar', whole: true },
      { type: 'agency', agency, to: 'madar', whole: true },
    ]);
    expect(links.filter(({ type }) => type === 'copy')).toEqual([
      { type: 'copy', from: 'minbar', to: 'madar', ordered: true, share: expect.closeTo(0.9, 0) },
    ]);
    expect(independence).toMatchObject({ outlets: 4, sources: 3 });
  });

  it('tells a credit within a paragraph from one of the whole article', () => {
    const { links } = ofEvent('strike');
    expect(links).toEqual([{ type: 'agency', agency: 'الشراع', to: 'madar', whole: false }]);
  });

  it('does not say who copied where the times are not known', () => {
    const { articles, links } = ofEvent('flood', { published: null });
    expect(articles.map(({ time }) => time)).toEqual([null, null, null, null]);
    expect(links.flatMap((link) => (link.type === 'copy' ? [link.ordered] : []))).toEqual([false]);
  });

  it('shows a chain of copies as one, each from the earlier text that is nearest', () => {
    const paragraphs = tell(EVENTS[0]!, EVENTS[0]!.stories[0]!).paragraphs;
    const article = (id: string, hour: number) =>
      ({
        id,
        url: '',
        title: '',
        outlet: id,
        outletName: id,
        agency: null,
        published: `2024-01-01T0${hour}:00:00Z`,
      }) as ArticleMeta;
    const articles = [article('a', 1), article('b', 2), article('c', 3)];
    const texts = new Map(articles.map(({ id }) => [id, { title: '', paragraphs }]));
    const copies = sourcesOf(articles, texts).links;
    expect(copies.map((link) => link.type === 'copy' && `${link.from}>${link.to}`)).toEqual(['a>b', 'a>c']);
  });
});
