import { useId } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';
import './progress.css';

export interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  /** Things done, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly running: boolean;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** Long work, quietly: what is done, how far it is, and a way to stop it and to go on. */
export function Progress({ label, done, total, running, onStop, onResume }: ProgressProps) {
  const { t, number } = useWords();
  const id = useId();
  return (
    <section class="progress" aria-labelledby={id}>
      <p class="progress__label" id={id}>
        {running ? label : t('progress.stopped', { work: label })}
      </p>
      <progress class="progress__bar" max={total} value={done} aria-labelledby={id} />
      <p class="progress__count">{t('progress.count', { done: number(done), total: number(total) })}</p>
      <Button look="link" onClick={running ? onStop : onResume}>
        {t(running ? 'progress.stop' : 'progress.resume')}
      </Button>
    </section>
  );
}
