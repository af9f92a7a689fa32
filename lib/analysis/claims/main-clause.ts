import { Gap } from '../../arabic/gaps';
import { RELATIVES } from '../../lexicon/cues';
import type { Content } from './content';
import type { Cue } from './cues';
import { definiteAt, formAt, readingsAt, type Scene, shows } from './scene';
import { Sign } from './word-signs';

/** What opens a clause before the sentence proper: `وفي حين رحبت موسكو، اعتبر مراقبون أن`. */
export const SUBORDINATES: ReadonlySet<string> = new Set(
  'حين بينما وبينما فيما وفيما بعدما وبعدما عندما وعندما'.split(' '),
);

/** Whether a verb with its subject or object behind it may begin at word `i`: `عارضت البلدية`, `أقام محاموه`. */
function mayOpen(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (/^[وبل]/.test(form) || definiteAt(scene, i) || RELATIVES.has(form)) return false;
  if (shows(scene, i, Sign.apart | Sign.linking)) return false;
  const readings = readingsAt(scene, i);
  if (readings.length > 0) return readings.every((reading) => reading.form !== 'participle');
  return (
    definiteAt(scene, i + 1) || scene.mention[i + 1]! >= 0 || /.{3}(?:ه|ها|هم)$/.test(formAt(scene, i + 1))
  );
}

/**
 * Content of a cue in a clause that stands before the sentence proper: it ends where that begins, `وعندما أعلنت القرية
 * استقلالها، عارضت البلدية ذلك`.
 * @param first first word of the sentence
 */
export function beforeMainClause(
  scene: Scene,
  { word, complement }: Cue,
  first: number,
  content: Content,
): Content {
  if (word !== first + 1 || content.quotation !== null || !SUBORDINATES.has(formAt(scene, first)))
    return content;
  for (let i = complement.first + 1; i < content.end; i++)
    if (scene.gaps[i]! & Gap.comma && scene.cover[i]! < 0 && mayOpen(scene, i))
      return { end: i, quotation: null };
  return content;
}
