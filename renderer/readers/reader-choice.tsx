import './readers.css';
import { Eye, EyeOff } from 'lucide-react';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfReader } from '../../shared/readers/reader-words.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ToggleTiles } from '../ui/toggle-tiles.tsx';

interface ReaderChoiceProps {
  /** From whom it is kept. */
  readonly hiddenFrom: readonly string[];
  readonly onChange: (hiddenFrom: readonly string[]) => void;
}

/** Who may read something on the map or in the plan: everybody, but for who is chosen not to. */
export function ReaderChoice({ hiddenFrom, onChange }: ReaderChoiceProps) {
  const text = useText();
  const { readers } = useMap();
  const ids = [...readers.keys()];
  return (
    <ReaderTiles
      label={text('readers.mayRead')}
      ids={ids}
      chosen={ids.filter((id) => !hiddenFrom.includes(id))}
      onChange={(chosen) => onChange(withOthers(ids, difference(ids, chosen), hiddenFrom))}
    />
  );
}

interface NoteReaderChoiceProps extends ReaderChoiceProps {
  /** Who has the note: the others have not. */
  readonly noteFor: readonly string[];
}

/** Who may read a note: nobody but the family, but for who is chosen to, of those who may read of whom it is about. */
export function NoteReaderChoice({ noteFor, hiddenFrom, onChange }: NoteReaderChoiceProps) {
  const text = useText();
  const { readers } = useMap();
  const ids = difference([...readers.keys()], hiddenFrom);
  return (
    <ReaderTiles
      label={text('readers.mayReadNote')}
      ids={ids}
      chosen={ids.filter((id) => noteFor.includes(id))}
      onChange={(chosen) => onChange(withOthers(ids, chosen, noteFor))}
    />
  );
}

interface ReaderTilesProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function ReaderTiles({ label, ids, chosen, onChange }: ReaderTilesProps) {
  const text = useText();
  const { readers } = useMap();
  const { isReadOnly } = useSession();
  if (ids.length === 0) return <p className="readers-soft">{text('readers.none')}</p>;
  return (
    <ToggleTiles
      label={label}
      choices={ids.map((id) => ({
        value: id,
        label: nameOfReader(readers.get(id) ?? { id, name: '' }, text),
        mark: chosen.includes(id) ? <Eye size={20} /> : <EyeOff size={20} />,
      }))}
      values={chosen}
      onChange={onChange}
      isReadOnly={isReadOnly}
    />
  );
}

function difference(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

/** What was said of readers who are not there to choose stays, as far as there is room for it. */
function withOthers(ids: readonly string[], chosen: readonly string[], before: readonly string[]): readonly string[] {
  return [...chosen, ...difference(before, ids)].slice(0, limits.readers);
}
