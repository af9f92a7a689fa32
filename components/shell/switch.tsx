import type { ComponentChildren } from 'preact';
import './switch.css';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  /** Shows the box alone; the words are for assistive technology. */
  readonly bare?: boolean;
}

/** A check box with its words. */
export function Switch({ checked, onChange, children, bare = false }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        class="switch__box"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={bare ? 'visually-hidden' : 'switch__words'}>{children}</span>
    </label>
  );
}
