import { v7 } from 'uuid';
import type { Analysis, Speaker } from '../../../../lib/analysis/types';
import { compareArticles } from '../../../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../../../lib/coverage/comparison/read-compared';
import type { Cell, Comparison } from '../../../../lib/coverage/comparison/types';
import { stateOf } from '../../../../lib/coverage/state-of';
import type { DiffPart } from '../../../../lib/coverage/types';
import { EVENTS } from '../../../site/events';
import { type NewsEvent, tell } from '../../../site/story';
import { done, freshArchive } from '../../archive/fixtures';

/** The comparison of a demo event from the claims that its stories are marked up with: the analyser has no say in it. */
export async function demoComparison(id: string): Promise<Comparison> {
  const event = EVENTS.find((one) => one.id === id)!;
  const archive = freshArchive();
  const articleIds: string[] = [];
  for (const story of event.stories) {
    const { title, paragraphs, text, claims } = tell(event, story);
    const { outlet, published, agency } = story;
    const analysis: Analysis = {
      version: 1,
      speakers: speakersOf(event, text),
      claims: claims.map(({ speaker, kind, start, end }) => ({
        speaker,
        kind,
        start,
        end,
        cue: null,
        lemma: null,
        act: 'states',
        stance: 'neutral',
        certain: true,
        why: [],
      })),
    };
    const address = { url: `https://${outlet}.example/${id}`, outlet, outletName: outlet };
    const facts = { byline: null, modified: null, section: null, agency, published };
    const saved = done(await archive.save({ ...address, ...facts, title, paragraphs }, analysis));
    articleIds.push(saved.article.id);
  }
  const gathered = { id: v7(), name: '', articleIds, near: new Map() };
  return compareArticles(await readCompared(gathered, null, archive), { order: 'told', against: null });
}

/** The event's speakers by the fullest form of the name that a story has, as an analyser would give them. */
function speakersOf({ speakers }: NewsEvent, text: string): Speaker[] {
  return Object.entries(speakers).map(([id, { kind, official, names }]) => ({
    id,
    kind,
    name: names.find((name) => text.includes(name)) ?? names[0]!,
    key: `${kind}:${id}`,
    official,
    office: null,
    state: kind === 'person' ? null : stateOf(names[0]!),
    mentions: [],
    titles: [],
    why: [],
  }));
}

/**
 * A cell in one line: a wording with what it drops as `[-…-]` and what it adds as `[+…+]`, several wordings joined by
 * ` / `; `؟ …` for what may tell the statement; `–` where it is not reported.
 */
export function inOneLine(cell: Cell): string {
  switch (cell.status) {
    case 'absent':
      return '–';
    case 'perhaps':
      return `؟ ${cell.passages[0]!.text}`;
    case 'told':
      return cell.tellings.map(({ diff }) => diff.map(marked).join(' ')).join(' / ');
  }
}

function marked({ op, text, instead }: DiffPart): string {
  const dropped = instead ? `[-${instead}-]` : '';
  const added = op === 'kept' ? text : text && `[+${text}+]`;
  return [dropped, added].filter(Boolean).join(' ');
}
