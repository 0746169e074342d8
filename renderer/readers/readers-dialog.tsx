import './readers.css';
import { useState } from 'react';
import { addReader } from '../../shared/map/edit-readers.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { AddLine } from '../ui/add-line.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import { CopyList } from './copy-list.tsx';
import { ReaderRow } from './reader-row.tsx';

/** Whom copies may be for, how each sees people that are kept from them, and which copies were made. */
export function ReadersDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { readers } = useMap();
  const { document, history, isReadOnly } = useSession();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Dialog
      title={text('readers.title')}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {text('readers.done')}
        </Button>
      }
    >
      <p>{text('readers.what')}</p>
      <section aria-labelledby="readers-heading">
        <h3 id="readers-heading" className="readers-heading">
          {text('readers.readers')}
        </h3>
        {readers.size === 0 ? (
          <p className="readers-soft">{text('readers.none')}</p>
        ) : (
          <ul className="readers">
            {[...readers.values()].map((reader) => (
              <ReaderRow
                key={reader.id}
                reader={reader}
                isOpen={opened === reader.id}
                onOpen={(isOpen) => setOpened(isOpen ? reader.id : null)}
              />
            ))}
          </ul>
        )}
        {isReadOnly || readers.size >= limits.readers ? null : (
          <AddLine
            label={text('readers.newName')}
            action={text('readers.add')}
            maxLength={limits.name}
            onAdd={(name) => history.perform(() => addReader(document, name))}
          />
        )}
      </section>
      <CopyList />
    </Dialog>
  );
}
