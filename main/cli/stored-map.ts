import * as Y from 'yjs';
import type { FileWarning } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import { origins } from '../../shared/origins.ts';
import type { StoredContent } from '../vault/content.ts';
import type { OpenedMapFile } from '../vault/vault.ts';
import type { CommandRun } from './command.ts';

const sentences = {
  'readme-changed': 'commandLine.warningReadme',
  'slot-damaged': 'commandLine.warningSlot',
} as const satisfies Record<FileWarning, string>;

/** Opens the file a command was given, and says what was found on the way. */
export async function openStoredMap(run: CommandRun): Promise<OpenedMapFile> {
  const opened = await run.vault.openMapFile(run.path, await run.readPassphrase(), run.signal);
  for (const warning of opened.warnings) run.terminal.say(run.text(sentences[warning]));
  return opened;
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
