import { useId } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  readonly onBlur?: () => void;
}

/** A few lines of text; it grows with what is typed, and turns itself to its direction. */
export function TextArea({ label, value, onChange, hint, maxLength, isReadOnly = false, onBlur }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        className="field-input field-area"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
        maxLength={maxLength}
        readOnly={isReadOnly}
        aria-describedby={describedBy({ id, hint })}
        rows={3}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
      />
    </FieldFrame>
  );
}
