import type { Naming } from '../../lib/coverage/record/types';
import { Dotted } from '../shell/dotted';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import './naming-list.css';

const AT_FIRST = 5;

interface NamingListProps {
  readonly title: string;
  readonly namings: readonly Naming[];
}

/** How outlets write a name or an office, how often, and from when to when. */
export function NamingList({ title, namings }: NamingListProps) {
  const { t, plural, fullDate } = useWords();
  if (namings.length === 0) return null;
  return (
    <section class="namings">
      <h2 class="namings__title">{title}</h2>
      <LimitedList items={namings} atFirst={AT_FIRST} class="namings__list" keyOf={({ text }) => text}>
        {({ text, tellings, from, to }) => (
          <>
            <bdi lang="ar">{text}</bdi>
            <Dotted>
              {plural('tellings', tellings)}
              {from && to && fullDate(from) !== fullDate(to)
                ? t('record.span', { from: fullDate(from), to: fullDate(to) })
                : fullDate(from) || null}
            </Dotted>
          </>
        )}
      </LimitedList>
    </section>
  );
}
