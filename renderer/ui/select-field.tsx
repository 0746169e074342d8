import { useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly choices: readonly SelectChoice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
}

/** One of many, where tiles would take too much room. */
export function SelectField({ label, choices, value, onChange, isDisabled = false }: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <select
        id={id}
        className="field-input field-select"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        disabled={isDisabled}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
