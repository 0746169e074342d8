import './text-field.css';
import { useId } from 'react';

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
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <div className="field-line">
        <textarea
          id={id}
          className="field-input field-area"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onBlur}
          maxLength={maxLength}
          readOnly={isReadOnly}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          rows={3}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
        />
      </div>
    </div>
  );
}
