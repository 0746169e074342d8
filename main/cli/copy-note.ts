import type * as Y from 'yjs';
import { noteCopy } from '../../shared/map/edit-readers.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Copy, Reader } from '../../shared/map/reader-schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfReader } from '../../shared/readers/reader-words.ts';
import type { MapFile } from '../vault/map-file.ts';
import type { CommandRun } from './command.ts';
import { saveStoredMap } from './stored-map.ts';

/**
 * Puts on the list of copies, in the file itself, that this one was made. The copy is there whatever comes of it: where
 * the file can't be written, or the list is full, that is said.
 */
export async function noteExport(
  { terminal, text }: Pick<CommandRun, 'terminal' | 'text'>,
  file: MapFile,
  document: Y.Doc,
  reader: Reader | null,
  parts: Copy['parts'],
): Promise<void> {
  const note = async () => {
    if (readMap(document).copies.size >= limits.copies) return false;
    const name = reader === null ? '' : nameOfReader(reader, text);
    noteCopy(document, { reader: reader?.id ?? null, name, made: new Date().toISOString(), parts });
    await saveStoredMap(file, document);
    return true;
  };
  const isNoted = await note().catch(() => false);
  if (!isNoted) terminal.say(text('commandLine.notNoted'));
}
