import './choice-group.css';
import type { Choice } from './choice-group.tsx';

interface ToggleTilesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly columns?: 1 | 2 | 3;
  readonly isReadOnly?: boolean;
}

/** None, one or several of a few, as tiles that are on or off. */
export function ToggleTiles<Value extends string>(props: ToggleTilesProps<Value>) {
  const { label, choices, values, onChange, columns = 2, isReadOnly = false } = props;
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset className="choices" data-columns={columns} disabled={isReadOnly}>
      <legend className="choices-label">{label}</legend>
      <div className="choices-tiles">
        {choices.map(({ value, label: words, mark }) => (
          <button
            key={value}
            type="button"
            className="tile"
            aria-pressed={values.includes(value)}
            onClick={() => toggle(value)}
          >
            {mark === undefined ? null : (
              <span className="tile-mark" aria-hidden>
                {mark}
              </span>
            )}
            <span className="tile-words">{words}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
