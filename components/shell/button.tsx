import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons/icon';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary` once a view; `link` inside text. */
  readonly look?: 'plain' | 'primary' | 'link' | 'danger';
  readonly icon?: IconName;
  readonly busy?: boolean;
}

/** A button with words. A busy one keeps its focus and does nothing. */
export function Button({ children, onClick, look = 'plain', icon, busy = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button--${look}`}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, in words: its name and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
  /** For a button that opens something: whether that is open. */
  readonly expanded?: boolean;
}

/** A button that shows a picture and says its name. */
export function IconButton({ icon, label, onClick, pressed, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
