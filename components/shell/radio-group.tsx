import { useId } from 'preact/hooks';
import './radio-group.css';

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly text?: string;
  /** Language of the label where it is not the page's. */
  readonly lang?: string;
}

interface RadioGroupProps<Value extends string> {
  readonly label: string;
  /** Null where nothing is chosen yet. */
  readonly value: Value | null;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one, all choices in sight. */
export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
}: RadioGroupProps<Value>) {
  const name = useId();
  const row = options.every(({ text }) => text === undefined);
  return (
    <fieldset class={`radio-group${row ? ' radio-group--row' : ''}`}>
      <legend class="radio-group__legend">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio-group__option">
          <input
            type="radio"
            class="radio-group__button"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span lang={option.lang}>{option.label}</span>
            {option.text && <span class="radio-group__text">{option.text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
