import './chooser.css';
import { FolderPlus } from 'lucide-react';
import { useState } from 'react';
import type { SuggestedPlace } from '../../shared/bridge-events.ts';
import type { FolderListing } from '../../shared/bridge-shapes.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { fileNameFor, freeName, nameOf, placeIn } from './file-place.ts';
import { FolderBrowser } from './folder-browser.tsx';
import { useFolderView } from './folder-view.ts';

interface ChooserProps {
  readonly connection: Connection;
  readonly question: SuggestedPlace;
  /** Called with the place, or null when the person changed their mind. */
  readonly onAnswer: (path: string | null) => void;
}

const titleKeys = {
  'open-map': 'start.chooser.openMap',
  'choose-folder': 'start.chooser.chooseFolder',
  'choose-source': 'start.chooser.chooseSource',
  'save-copy': 'start.chooser.saveCopy',
  'save-export': 'start.chooser.saveExport',
} as const satisfies Record<SuggestedPlace['purpose'], TextKey>;

const chooseKeys = {
  'choose-folder': 'start.chooser.chooseNamed',
  'save-copy': 'start.chooser.saveIn',
  'save-export': 'start.chooser.saveIn',
} as const satisfies Partial<Record<SuggestedPlace['purpose'], TextKey>>;

/** Our own dialog for a place on this computer, for the host that has none: a file to open, a folder, or a new file. */
export function Chooser({ connection, question, onAnswer }: ChooserProps) {
  const { purpose, folder, suggestedName } = question;
  const text = useText();
  const view = useFolderView(connection, folder, purpose === 'choose-source' ? 'sources' : 'maps');
  const [typedName, setTypedName] = useState<string | null>(null);
  const [fault, setFault] = useState<TextKey | null>(null);

  const { listing } = view;
  const isOldFile = purpose === 'open-map' || purpose === 'choose-source';
  const isNewFile = purpose === 'save-copy' || purpose === 'save-export';
  const ending = endingOf(suggestedName ?? '');
  const taken = listing?.files.map((file) => file.name) ?? [];
  const suggestion = freeName(suggestedName ?? '', taken, { copyWord: text('start.chooser.copyWord'), ending });
  const name = typedName ?? suggestion;
  const go = (path: string) => {
    setFault(null);
    view.go(path);
  };
  const choose = () => {
    if (listing === null || view.isReading) return;
    const result = purpose === 'choose-folder' ? { path: listing.folder } : fileIn(listing, name, ending);
    if (!listing.canWrite) setFault('start.chooser.notWritable');
    else if ('fault' in result) setFault(result.fault);
    else onAnswer(result.path);
  };

  const shownFault = fault ?? (view.error === null ? null : (`errors.${view.error}` as const));
  return (
    <Dialog
      title={text(titleKeys[purpose])}
      size="wide"
      onClose={() => onAnswer(null)}
      actions={
        <>
          {isOldFile ? null : (
            <Button kind="main" onPress={choose} isDisabled={listing === null || view.isReading}>
              <bdi>{text(chooseKeys[purpose], { name: nameOf(listing?.folder ?? folder) })}</bdi>
            </Button>
          )}
          <Button onPress={() => onAnswer(null)}>{text('start.chooser.cancel')}</Button>
        </>
      }
    >
      {listing === null ? (
        <p role="status">{view.error === null ? text('start.chooser.reading') : text(`errors.${view.error}`)}</p>
      ) : (
        <FolderBrowser
          listing={listing}
          shows={purpose === 'choose-folder' ? 'folders' : purpose === 'choose-source' ? 'sources' : 'maps'}
          areFilesDisabled={isNewFile}
          onGo={go}
          onOpenFile={onAnswer}
        />
      )}
      {isNewFile ? (
        <TextField
          label={text('start.chooser.fileName')}
          value={name}
          onChange={(typed) => {
            setTypedName(typed);
            setFault(null);
          }}
          onEnter={choose}
        />
      ) : null}
      {shownFault === null || listing === null ? null : (
        <p className="chooser-fault" role="alert">
          {text(shownFault)}
        </p>
      )}
      {isOldFile ? null : <NewFolder onMake={view.makeFolder} />}
    </Dialog>
  );
}

/** The ending of a file name, with its dot: it says what is in the file, and nobody types another. */
function endingOf(name: string): string {
  return /\.[a-z]+$/u.exec(name)?.[0] ?? '';
}

/** The new file that was meant, or why it can't be. */
function fileIn(
  { files, folder }: FolderListing,
  typedName: string,
  ending: string,
): { readonly path: string } | { readonly fault: TextKey } {
  const name = fileNameFor(typedName, ending);
  if (name === null) return { fault: 'start.chooser.badName' };
  const isTaken = files.some((file) => file.name.toLowerCase() === name.toLowerCase());
  return isTaken ? { fault: 'errors.file-exists' } : { path: placeIn(folder, name) };
}

function NewFolder({ onMake }: { readonly onMake: (name: string) => Promise<boolean> }) {
  const text = useText();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <div>
        <Button icon={FolderPlus} onPress={() => setName('')}>
          {text('start.chooser.newFolder')}
        </Button>
      </div>
    );
  }
  const make = async () => {
    if (name.trim() !== '' && (await onMake(name.trim()))) setName(null);
  };
  return (
    <div className="chooser-new">
      <TextField
        label={text('start.chooser.newFolderName')}
        value={name}
        onChange={setName}
        maxLength={200}
        onEnter={() => void make()}
        autoFocus
      />
      <Button onPress={() => void make()}>{text('start.chooser.makeFolder')}</Button>
    </div>
  );
}
