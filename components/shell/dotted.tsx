import { type ComponentChildren, toChildArray } from 'preact';
import './dotted.css';

interface DottedProps {
  readonly children: ComponentChildren;
  readonly class?: string;
}

/**
 * Facts in a line with middle dots between them; what renders nothing is left out. The dots stand outside of
 * each fact, so that a fact in another direction does not carry its dot along. Screen readers do not read them.
 */
export function Dotted({ children, class: name }: DottedProps) {
  return (
    <p class={name ? `dotted ${name}` : 'dotted'}>
      {toChildArray(children).map((child, place) => (
        <span key={typeof child === 'object' ? (child.key ?? place) : place} class="dotted__fact">
          {child}
        </span>
      ))}
    </p>
  );
}
