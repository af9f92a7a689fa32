import type { ByKind } from '../../lib/coverage/outlet/types';
import { useWords } from '../shell/words';
import { FigureFold } from './figure-fold';
import type { OpenArticle } from './sentence-list';
import './kind-figures.css';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

interface KindFiguresProps {
  readonly byKind: ByKind;
  /** Whether shares may be told. */
  readonly enough: boolean;
  readonly onOpenArticle: OpenArticle;
}

/** In how many words of the speaker's own: a bar, and each part of it with its sentences. */
export function KindFigures({ byKind, enough, onOpenArticle }: KindFiguresProps) {
  const { t } = useWords();
  const all = KINDS.reduce((sum, kind) => sum + byKind[kind].length, 0);
  const present = KINDS.filter((kind) => byKind[kind].length > 0);
  return (
    <div class="kinds">
      <div class="kinds__bar" aria-hidden="true">
        {present.map((kind) => (
          <span
            key={kind}
            class={`kinds__part kinds__part--${kind}`}
            style={{ flexGrow: byKind[kind].length }}
          />
        ))}
      </div>
      <ul>
        {present.map((kind) => (
          <li key={kind} class="kinds__figure">
            <span class={`kinds__swatch kinds__part--${kind}`} aria-hidden="true" />
            <FigureFold
              label={t(`kind.${kind}`)}
              tellings={byKind[kind]}
              of={enough ? all : undefined}
              onOpenArticle={onOpenArticle}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
