import type { DifferentFigure } from '../../lib/coverage/figures';
import { useWords } from '../shell/words';
import './figures.css';

/** Figures that another telling gives otherwise: `رقم مختلف: 12 / 15 (راكبا)`. */
export function Figures({ figures }: { readonly figures: readonly DifferentFigure[] }) {
  const { t } = useWords();
  if (figures.length === 0) return null;
  return (
    <ul class="figures">
      {figures.map(({ own, other, counted }) => (
        <li key={`${counted} ${own} ${other}`}>{t('figure.different', { own, other, counted })}</li>
      ))}
    </ul>
  );
}
