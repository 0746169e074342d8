import { useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface DayFieldProps {
  readonly label: string;
  /** As ISO 8601 writes a day: 2026-12-24. Null: none. */
  readonly value: string | null;
  /** Called with each whole day that is typed or chosen, and with null when there is none. */
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
}

/** A day, typed or chosen from the browser's own calendar. */
export function DayField({ label, value, onChange, onBlur, isReadOnly = false }: DayFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <input
        id={id}
        type="date"
        className="field-input"
        // A year of five figures is a slip of the hand, and none of the days a file can keep.
        min="1900-01-01"
        max="2199-12-31"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value.length === 10 ? target.value : null)}
        onBlur={onBlur}
        readOnly={isReadOnly}
      />
    </FieldFrame>
  );
}
