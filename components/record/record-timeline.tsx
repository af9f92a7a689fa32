import type { RecordFilter, Timeline as Told } from '../../lib/coverage/record/types';
import { useWords } from '../shell/words';
import { Timeline } from '../timeline/timeline';

/** Outlets that the picture has room for. */
const ROWS = 6;

interface RecordTimelineProps {
  readonly timeline: Told;
  readonly only: RecordFilter;
  readonly onOnly: (only: RecordFilter) => void;
}

/** When and where a speaker was told: by month and outlet. */
export function RecordTimeline({ timeline, only, onOnly }: RecordTimelineProps) {
  const { t, plural } = useWords();
  const { months, rows, earlier } = timeline;
  if (months.length === 0) return null;
  return (
    <>
      <Timeline
        title={t('record.timeline')}
        totalName={t('record.allOutlets')}
        totals={months.map((_, column) => rows.reduce((sum, { counts }) => sum + counts[column]!, 0))}
        months={months}
        rows={rows.slice(0, ROWS).map(({ outlet, name, counts }) => ({ id: outlet, name, counts }))}
        month={only.month}
        row={only.outlet}
        tell={(count) => plural('claims', count)}
        onChoose={(month, outlet) => onOnly({ ...only, month, outlet, page: 0 })}
      />
      {earlier > 0 && (
        <p class="record__hint">{t('record.earlier', { claims: plural('claims', earlier) })}</p>
      )}
    </>
  );
}
