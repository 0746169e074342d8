import { ArrowUp, FileLock2, Folder, HardDrive, House, NotebookText } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { FolderListing } from '../../shared/bridge-shapes.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { dayWords } from './day-words.ts';
import { PathWords } from './path-words.tsx';

interface FolderBrowserProps {
  readonly listing: FolderListing;
  readonly shows: 'folders' | 'folders-and-maps';
  /** Maps that are only there to be seen, where a new one is to stand beside them. */
  readonly areMapsDisabled: boolean;
  readonly onGo: (folder: string) => void;
  readonly onOpenMap: (path: string) => void;
}

const placeIcons = { documents: NotebookText, home: House, disk: HardDrive } as const;

/** The places of this computer at one side, what stands in the folder at the other. One press goes in, or opens. */
export function FolderBrowser(props: FolderBrowserProps) {
  const { listing, shows, areMapsDisabled, onGo, onOpenMap } = props;
  const text = useText();
  const language = useLanguage();
  const { folder, parent, folders, places } = listing;
  const files = shows === 'folders' ? [] : listing.files;
  const mapPaths = files.map(({ path }) => path);
  return (
    <div className="browser">
      <nav className="browser-places" aria-label={text('start.chooser.places')}>
        {places.map(({ kind, name, path }) => (
          <Button key={path} kind="quiet" icon={placeIcons[kind]} onPress={() => onGo(path)}>
            <bdi>{kind === 'disk' ? name : text(`start.chooser.${kind}`)}</bdi>
          </Button>
        ))}
      </nav>
      <div className="browser-folder">
        <div className="browser-where">
          <Button icon={ArrowUp} isDisabled={parent === null} onPress={() => parent !== null && onGo(parent)}>
            {text('start.chooser.up')}
          </Button>
          <span className="browser-path">
            <PathWords path={folder} />
          </span>
        </div>
        <ListBox
          key={folder}
          autoFocus="first"
          className="browser-list"
          aria-label={text('start.chooser.contents')}
          onAction={(key) => (mapPaths.includes(String(key)) ? onOpenMap : onGo)(String(key))}
          disabledKeys={areMapsDisabled ? mapPaths : []}
          renderEmptyState={() => (
            <p className="browser-empty">
              {text(shows === 'folders' ? 'start.chooser.emptyFolders' : 'start.chooser.emptyMaps')}
            </p>
          )}
        >
          {[
            ...folders.map(({ name, path }) => (
              <ListBoxItem key={path} id={path} textValue={name} className="browser-item">
                <Folder aria-hidden size={22} />
                <bdi>{name}</bdi>
              </ListBoxItem>
            )),
            ...files.map(({ name, path, changedAt }) => (
              <ListBoxItem key={path} id={path} textValue={name} className="browser-item">
                <FileLock2 aria-hidden size={22} />
                <bdi>{name}</bdi>
                <span className="browser-when">{dayWords(changedAt, new Date(), language)}</span>
              </ListBoxItem>
            )),
          ]}
        </ListBox>
      </div>
    </div>
  );
}
