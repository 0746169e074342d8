import { Eye } from 'lucide-react';
import { whoMayRead } from '../../shared/readers/reader-words.ts';
import { useMap } from '../document/session-provider.tsx';
import { Fact } from '../ui/fact.tsx';
import { useText } from '../ui/text-provider.tsx';
import { NoteReaderChoice, ReaderChoice } from './reader-choice.tsx';

interface Readable {
  readonly hiddenFrom: readonly string[];
  readonly noteFor: readonly string[];
  readonly note: string;
}

interface ReadersFactProps {
  readonly of: Readable;
  readonly onChange: (words: { hiddenFrom?: string[]; noteFor?: string[] }) => void;
}

/** The row of a panel that says who may read about somebody or a line, and the note on it where there is one. */
export function ReadersFact({ of: { hiddenFrom, noteFor, note }, onChange }: ReadersFactProps) {
  const text = useText();
  const { readers } = useMap();
  return (
    <Fact
      label={text('readers.mayRead')}
      icon={Eye}
      value={whoMayRead(readers, hiddenFrom, text)}
      unsaid={text('readers.everybody')}
    >
      <ReaderChoice hiddenFrom={hiddenFrom} onChange={(ids) => onChange({ hiddenFrom: [...ids] })} />
      {note.trim() === '' ? null : (
        <NoteReaderChoice
          noteFor={noteFor}
          hiddenFrom={hiddenFrom}
          onChange={(ids) => onChange({ noteFor: [...ids] })}
        />
      )}
    </Fact>
  );
}
