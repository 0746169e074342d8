import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';

type NativeInput = InputHTMLAttributes<HTMLInputElement>;

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What to know before typing: one sentence under the label. */
  readonly hint?: string;
  /** Why what stands here was refused: one sentence under the field, told to screen readers with it. */
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly type?: 'text' | 'password';
  readonly maxLength?: number;
  /** Which keys a tablet shows. */
  readonly inputMode?: 'text' | 'numeric';
  readonly isLabelHidden?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
  readonly onBlur?: () => void;
  /** Stands in the field's right end: an eye, for a passphrase. */
  readonly after?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onPaste?: NativeInput['onPaste'];
  /** What makes it more than a field of text: see suggest-field.tsx. Its `onKeyDown` comes before Enter's own. */
  readonly combobox?: NativeInput;
}

/**
 * One line of text. The field turns itself to the direction of what is typed; the browser neither remembers, corrects
 * nor completes it.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, after, inputRef, onEnter, onChange, combobox, ...others } = props;
  const { type = 'text', isLabelHidden = false, isReadOnly = false, ...native } = others;
  const pressKey = (event: KeyboardEvent<HTMLInputElement>) => {
    combobox?.onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === undefined) return;
    event.preventDefault();
    onEnter();
  };
  const id = useId();
  return (
    <FieldFrame id={id} label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      <input
        {...native}
        {...combobox}
        id={id}
        ref={inputRef}
        className="field-input"
        type={type}
        onChange={({ target }) => onChange(target.value)}
        readOnly={isReadOnly}
        aria-invalid={typeof error === 'string'}
        aria-describedby={describedBy({ id, hint, error })}
        autoComplete="off"
        dir="auto"
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        onKeyDown={pressKey}
      />
      {after}
    </FieldFrame>
  );
}
