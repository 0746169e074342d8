import { Trash2 } from 'lucide-react';
import { describeReader, removeReader } from '../../shared/map/edit-readers.ts';
import type { Reader } from '../../shared/map/reader-schema.ts';
import { limits, withholdings } from '../../shared/map/vocabulary.ts';
import { nameOfReader } from '../../shared/readers/reader-words.ts';
import { useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Fold } from '../ui/fold.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';

interface ReaderRowProps {
  readonly reader: Reader;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One reader; a tap unfolds what may be changed. */
export function ReaderRow({ reader, isOpen, onOpen }: ReaderRowProps) {
  const text = useText();
  const { document, history, isReadOnly } = useSession();
  const { id, withheld } = reader;
  const name = nameOfReader(reader, text);
  return (
    <li className="reader">
      <Fold head={<bdi>{name}</bdi>} isOpen={isOpen} onToggle={() => onOpen(!isOpen)}>
        <TextField
          label={text('readers.name')}
          value={reader.name}
          placeholder={name}
          onChange={(words) => history.perform(() => describeReader(document, id, { name: words }), `reader ${id}`)}
          onBlur={history.settle}
          maxLength={limits.name}
          isReadOnly={isReadOnly}
        />
        <ChoiceGroup
          label={text('readers.withheldLabel')}
          columns={2}
          value={withheld}
          onChange={(chosen) => history.perform(() => describeReader(document, id, { withheld: chosen }))}
          choices={withholdings.map((value) => ({ value, label: text(`readers.withheld.${value}`) }))}
          isReadOnly={isReadOnly}
        />
        {isReadOnly ? null : (
          <Button icon={Trash2} onPress={() => history.perform(() => removeReader(document, id))}>
            {text('readers.remove', { name })}
          </Button>
        )}
      </Fold>
    </li>
  );
}
