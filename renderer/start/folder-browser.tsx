import { ArrowUp, FileLock2, FileText, Folder, HardDrive, House, NotebookText } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { FolderListing } from '../../shared/bridge-shapes.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { dayWords } from './day-words.ts';
import { PathWords } from './path-words.tsx';

interface FolderBrowserProps {
  readonly listing: FolderListing;
  /** Folders alone, or also the maps or the files of other programs in them. */
  readonly shows: 'folders' | 'maps' | 'sources';
  /** Files that are only there to be seen, where a new one is to stand beside them. */
  readonly areFilesDisabled: boolean;
  readonly onGo: (folder: string) => void;
  readonly onOpenFile: (path: string) => void;
}

const emptyKeys = {
  folders: 'start.chooser.emptyFolders',
  maps: 'start.chooser.emptyMaps',
  sources: 'start.chooser.emptySources',
} as const satisfies Record<FolderBrowserProps['shows'], TextKey>;
const placeIcons = { documents: NotebookText, home: House, disk: HardDrive } as const;

/** The places of this computer at one side, what stands in the folder at the other. One press goes in, or opens. */
export function FolderBrowser(props: FolderBrowserProps) {
  const { listing, shows, areFilesDisabled, onGo, onOpenFile } = props;
  const text = useText();
  const language = useLanguage();
  const { folder, parent, folders, places } = listing;
  const files = shows === 'folders' ? [] : listing.files;
  const FileIcon = shows === 'sources' ? FileText : FileLock2;
  const filePaths = files.map(({ path }) => path);
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
          onAction={(key) => (filePaths.includes(String(key)) ? onOpenFile : onGo)(String(key))}
          disabledKeys={areFilesDisabled ? filePaths : []}
          renderEmptyState={() => <p className="browser-empty">{text(emptyKeys[shows])}</p>}
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
                <FileIcon aria-hidden size={22} />
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
