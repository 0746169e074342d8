import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Called with each number that is typed, and with null when the field is emptied. */
  readonly onChange: (value: number | null) => void;
  readonly least: number;
  readonly most: number;
  /** What to say of anything else. */
  readonly fault: string;
  readonly hint?: string;
  readonly isReadOnly?: boolean;
  readonly onBlur?: () => void;
}

/** A whole number within bounds, or nothing. What is half typed stays in the field, and changes nothing yet. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, least, most, fault, hint, isReadOnly = false, onBlur } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const read = (words: string) => (/^\d{1,4}$/u.test(words) ? Number(words) : null);
  const isGood = (words: string) => {
    const number = read(words);
    return number !== null && number >= least && number <= most;
  };
  const change = (words: string) => {
    const trimmed = words.trim();
    setTyped(words);
    if (trimmed === '') onChange(null);
    else if (isGood(trimmed)) onChange(read(trimmed));
  };
  const [isLeft, setIsLeft] = useState(false);
  const shown = typed ?? (value === null ? '' : String(value));
  const isWrong = typed !== null && typed.trim() !== '' && !isGood(typed.trim());
  return (
    <TextField
      label={label}
      value={shown}
      onChange={(words) => {
        setIsLeft(false);
        change(words);
      }}
      onBlur={() => {
        setIsLeft(true);
        // What another device or an undo makes of it is seen again, unless there is something to mend.
        if (!isWrong) setTyped(null);
        onBlur?.();
      }}
      error={isWrong && isLeft ? fault : null}
      maxLength={6}
      inputMode="numeric"
      isReadOnly={isReadOnly}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
