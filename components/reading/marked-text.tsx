import { type MarkedSpans, markPieces, type Piece } from './mark-pieces';
import './marked-text.css';

export interface Marking {
  readonly spans: MarkedSpans;
  /** Indices of claims that the archive has something on. */
  readonly linked: ReadonlySet<number>;
  /** Indices of claims whose speaker or bounds are uncertain. */
  readonly uncertain: ReadonlySet<number>;
  readonly current: number | null;
}

interface MarkedTextProps {
  readonly text: string;
  /** Where it begins and ends in the analysed text. */
  readonly start: number;
  readonly end: number;
  readonly marking: Marking;
}

/** A paragraph with its officials underlined and its claims washed. */
export function MarkedText({ text, start, end, marking }: MarkedTextProps) {
  return (
    <>
      {markPieces(start, end, marking.spans).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        if (piece.claim === null && !piece.official) return words;
        const Element = piece.claim === null ? 'span' : 'mark';
        return (
          <Element key={piece.start} class={classOf(piece, marking)} data-claim={piece.claim ?? undefined}>
            {words}
          </Element>
        );
      })}
    </>
  );
}

function classOf({ claim, official }: Piece, { linked, uncertain, current }: Marking): string {
  return [
    'marked',
    official && 'marked--official',
    claim !== null && 'marked--claim',
    claim !== null && linked.has(claim) && 'marked--linked',
    claim !== null && uncertain.has(claim) && 'marked--uncertain',
    claim !== null && claim === current && 'marked--current',
  ]
    .filter(Boolean)
    .join(' ');
}
