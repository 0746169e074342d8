import './text-field.css';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';

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
  readonly isLabelHidden?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly onEnter?: () => void;
  readonly onBlur?: () => void;
  /** Stands in the field's right end: an eye, for a passphrase. */
  readonly after?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * One line of text. The field turns itself to the direction of what is typed; the browser neither remembers, corrects
 * nor completes it.
 */
export function TextField({ label, hint, error, after, inputRef, onEnter, ...field }: TextFieldProps) {
  const {
    value,
    onChange,
    type = 'text',
    maxLength,
    isLabelHidden,
    isReadOnly,
    autoFocus,
    onBlur,
    placeholder,
  } = field;
  const pressEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === undefined) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      autoComplete="off"
      isInvalid={typeof error === 'string'}
      isReadOnly={isReadOnly ?? false}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(autoFocus === undefined ? {} : { autoFocus })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className={isLabelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="field-line">
        <Input
          className="field-input"
          dir="auto"
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          onKeyDown={pressEnter}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {after}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
