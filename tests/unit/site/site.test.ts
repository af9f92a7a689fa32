import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../site/events';
import { OUTLETS } from '../../site/outlets';
import { Newsroom } from '../../site/site';
import { tell } from '../../site/story';
import { UNTOUCHED } from '../../site/untouched';

const newsroom = new Newsroom(80);
const STORIES = EVENTS.flatMap((event) =>
  event.stories.map((story) => ({ event, story, telling: tell(event, story) })),
);
const label = ({ event, story }: (typeof STORIES)[number]) => `${event.id} in ${story.outlet}`;
const LENGTH = { least: 110, most: 350 };

describe('the demo site', () => {
  it('has five outlets, and four events that three or more of them tell', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(5);
    expect(
      EVENTS.filter(({ stories }) => new Set(stories.map(({ outlet }) => outlet)).size >= 3).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it.each(STORIES.map((story) => [label(story), story] as const))(
    '%s is as long as a news story',
    (_, { telling }) => {
      const words = telling.text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(LENGTH.least);
      expect(words).toBeLessThanOrEqual(LENGTH.most);
    },
  );

  it.each(STORIES.map((story) => [label(story), story] as const))(
    '%s: facts lie on the text',
    (_, { event, telling }) => {
      expect(telling.text).not.toMatch(/[[\]|#]/);
      for (const claim of telling.claims) {
        expect(telling.text.slice(claim.start, claim.end)).toBe(claim.content);
        expect(claim.content).toBe(claim.content.trim());
        const names = event.speakers[claim.speaker]?.names ?? [];
        expect(
          names.some((name) => telling.text.includes(name)),
          `${claim.speaker} is named`,
        ).toBe(true);
      }
    },
  );

  it.each(STORIES.map((story) => [label(story), story] as const))(
    '%s is served whole',
    (_, { event, story, telling }) => {
      const { host, pathname, search } = new URL(newsroom.address(event.id, story.outlet));
      const page = newsroom.answer(host, pathname + search);
      const served =
        story.outlet === 'ufuq'
          ? (
              JSON.parse(newsroom.answer(host, `/api${pathname}`).body) as { paragraphs: string[] }
            ).paragraphs.join('\n')
          : page.body.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"');
      expect(page.status).toBe(200);
      for (const text of telling.paragraphs) expect(served).toContain(text);
    },
  );

  it('has statements that several outlets report', () => {
    for (const event of EVENTS) {
      const outlets = new Map<string, Set<string>>();
      for (const story of event.stories)
        for (const { statement } of tell(event, story).claims)
          outlets.set(statement, (outlets.get(statement) ?? new Set()).add(story.outlet));
      expect([...outlets.values()].filter((set) => set.size >= 2).length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(UNTOUCHED.map((page) => [page.name, page] as const))('serves %s', (_, { host, path }) => {
    expect(newsroom.answer(host, path)).toMatchObject({ status: 200 });
  });

  it('serves a later edition after it is revised', () => {
    const room = new Newsroom(80);
    const { host, pathname } = new URL(room.address('port', 'daftar'));
    const before = room.answer(host, pathname).body;
    room.revise('port', 'daftar');
    const after = room.answer(host, pathname).body;
    expect(before).toContain('12 ألف فرصة');
    expect(after).not.toContain('12 ألف فرصة');
    expect(after).toContain('article:modified_time');
  });
});
