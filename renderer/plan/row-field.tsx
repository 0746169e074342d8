import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import { limits } from '../../shared/map/vocabulary.ts';

interface RowFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
}

/** The sentence of a row. It has one line until it needs more, and reads as text until it is pointed at. */
export function RowField({ label, isReadOnly = false, onChange, ...field }: RowFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        {...field}
        id={id}
        className="plan-field"
        onChange={({ target }) => onChange(target.value)}
        readOnly={isReadOnly}
        maxLength={limits.note}
        rows={1}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
      />
    </>
  );
}
