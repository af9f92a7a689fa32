import { Button } from '../shell/button';
import { useWords } from '../shell/words';

interface RecordPagesProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The way to what was said before, and back. */
export function RecordPages({ page, pages, onPage }: RecordPagesProps) {
  const { t } = useWords();
  if (pages < 2) return null;
  return (
    <nav class="record__pages" aria-label={t('record.pages')}>
      {page > 0 && <Button onClick={() => onPage(page - 1)}>{t('record.newer')}</Button>}
      <span>{t('record.page', { page: page + 1, pages })}</span>
      {page < pages - 1 && <Button onClick={() => onPage(page + 1)}>{t('record.older')}</Button>}
    </nav>
  );
}
