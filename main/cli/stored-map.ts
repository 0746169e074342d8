import * as Y from 'yjs';
import type { FileWarning } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import { origins } from '../../shared/origins.ts';
import type { MapContent, StoredContent } from '../vault/content.ts';
import type { MapFile, SaveResult } from '../vault/map-file.ts';
import type { OpenedMapFile } from '../vault/vault.ts';
import type { CommandRun } from './command.ts';

const sentences = {
  'readme-changed': 'commandLine.warningReadme',
  'slot-damaged': 'commandLine.warningSlot',
} as const satisfies Record<FileWarning, string>;

interface StoredMap extends OpenedMapFile {
  /** The words it was opened with. */
  readonly passphrase: string;
}

/** Opens the file a command was given, and says what was found on the way. */
export async function openStoredMap(run: CommandRun): Promise<StoredMap> {
  const passphrase = await run.readPassphrase();
  const opened = await run.vault.openMapFile(run.path, passphrase, run.signal);
  for (const warning of opened.warnings) run.terminal.say(run.text(sentences[warning]));
  return { ...opened, passphrase };
}

/** The document a file holds. Throws `damaged-file` when what stands there is none. */
export function documentOf({ update }: StoredContent): Y.Doc {
  const document = new Y.Doc();
  try {
    Y.applyUpdate(document, update, origins.file);
  } catch (cause) {
    throw new AppError('damaged-file', { cause });
  }
  return document;
}

/** What a file keeps of a document. */
export function contentOf(document: Y.Doc): MapContent {
  return { map: mapToJson(readMap(document)), update: Y.encodeStateAsUpdate(document) };
}

/**
 * Saves a document to the file it came from, with what another program wrote there meanwhile; `save` does it otherwise
 * than as it was. Throws as saving does.
 */
export async function saveStoredMap(
  file: MapFile,
  document: Y.Doc,
  save: (content: MapContent) => Promise<SaveResult> = file.save,
): Promise<void> {
  for (;;) {
    const { changedOnDisk } = await save(contentOf(document));
    if (changedOnDisk === null) return;
    Y.applyUpdate(document, changedOnDisk.update);
  }
}
