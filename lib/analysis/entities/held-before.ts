import type { OfficePhrase } from './office';
import type { Person } from './roster';
import type { Token } from './token';

/** Tokens between an office and whoever held it before: `وزيرا للنقل، بموجب مرسوم رئاسي، خلفا ل…`. */
const NEAR = 25;

/**
 * Whether a person held before another the office that was just named: `عين سامي حداد وزيرا للنقل خلفا لكمال رزق`.
 * @param offices public offices of the article
 */
export function heldBefore(
  tokens: readonly Token[],
  person: Person,
  offices: () => readonly OfficePhrase[],
): boolean {
  return person.mentions.some(({ first, proclitic }) => {
    const before = first > 0 ? tokens[first - 1]!.form : '';
    const beyond = first > 1 ? tokens[first - 2]!.form : '';
    const after = (before === 'خلفا' && proclitic === 'ل') || (beyond === 'خلفا' && before === 'ل');
    const instead = before === 'من' && beyond === 'بدلا';
    return (
      (after || instead) &&
      offices().some(
        // `وقع للفريق خلفا لزميله`: a rank without more is a team as well
        ({ first: at, core, headEnd }) => at < first && first - at <= NEAR && core > headEnd,
      )
    );
  });
}
