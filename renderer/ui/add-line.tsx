import './add-line.css';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

interface AddLineProps {
  readonly label: string;
  /** What stands on the button. */
  readonly action: string;
  readonly icon?: LucideIcon;
  readonly maxLength: number;
  /** Called with what was typed, without spaces around it; never with nothing. */
  readonly onAdd: (words: string) => void;
}

/** A field and the button that adds what is in it; Enter does too. */
export function AddLine({ label, action, icon, maxLength, onAdd }: AddLineProps) {
  const [words, setWords] = useState('');
  const add = () => {
    if (words.trim() === '') return;
    onAdd(words.trim());
    setWords('');
  };
  return (
    <div className="add-line">
      <TextField label={label} value={words} onChange={setWords} maxLength={maxLength} onEnter={add} />
      <Button icon={icon} onPress={add} isDisabled={words.trim() === ''}>
        {action}
      </Button>
    </div>
  );
}
