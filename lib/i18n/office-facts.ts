import type { OfficeThen } from '../messages';
import type { Translator } from './translator';

/**
 * A speaker's office in facts: as the article words it, and those held on the article's day that its words do not
 * say; one that has ended since is marked as of then.
 */
export function officeFacts(
  own: string | null,
  held: readonly OfficeThen[],
  { t }: Pick<Translator, 't'>,
): string[] {
  const then = (office: string, past: boolean) => (past ? t('claim.officeThen', { office }) : office);
  const said = held.find((one) => one.said);
  return [
    ...(own ? [then(own, said?.past ?? false)] : []),
    ...held.filter((one) => !one.said).map(({ office, past }) => then(office, past)),
  ];
}
