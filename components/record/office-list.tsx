import type { Career, HeldOffice } from '../../lib/messages';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import './naming-list.css';

const AT_FIRST = 5;

/** The offices of an official by Siyaq's own tables, with their dates and the day of the tables. */
export function OfficeList({ career: { offices, asOf } }: { readonly career: Career }) {
  const { t, fullDate } = useWords();
  if (offices.length === 0) return null;
  return (
    <section class="namings">
      <h2 class="namings__title">{t('record.held')}</h2>
      <LimitedList
        items={offices}
        atFirst={AT_FIRST}
        class="namings__list"
        keyOf={({ office, from, to }) => `${office} ${from} ${to}`}
      >
        {(held) => (
          <>
            <bdi lang="ar">{held.office}</bdi>
            <p class="namings__days">
              <Days held={held} />
            </p>
          </>
        )}
      </LimitedList>
      <p class="namings__days">{t('record.heldNote', { day: fullDate(asOf) })}</p>
    </section>
  );
}

function Days({ held: { from, to } }: { readonly held: HeldOffice }) {
  const { t, partialDate } = useWords();
  if (from && to) return <>{t('record.span', { from: partialDate(from), to: partialDate(to) })}</>;
  if (from) return <>{t('record.since', { from: partialDate(from) })}</>;
  return <>{to ? t('record.until', { to: partialDate(to) }) : t('record.daysUnknown')}</>;
}
