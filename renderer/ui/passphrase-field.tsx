import { Eye, EyeOff } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from './button.tsx';
import { TextField } from './text-field.tsx';
import { useText } from './text-provider.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly onEnter?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The longest passphrase the bridge takes. */
const longestPassphrase = 1_024;

/** A field for the words of a map. They are dots until the eye is pressed. */
export function PassphraseField({ isShown, onShow, ...field }: PassphraseFieldProps) {
  const text = useText();
  return (
    <TextField
      {...field}
      type={isShown ? 'text' : 'password'}
      maxLength={longestPassphrase}
      after={
        <IconButton
          icon={isShown ? EyeOff : Eye}
          label={text(isShown ? 'ui.hideWords' : 'ui.showWords')}
          isWordHidden
          onPress={() => onShow(!isShown)}
        />
      }
    />
  );
}
