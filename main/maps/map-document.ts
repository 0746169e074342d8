import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';
import { versionOf } from '../../shared/map/document.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { forgetPhotos } from '../../shared/map/photos.ts';
import { createMapReader, type MapReader } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { schemaVersion } from '../../shared/map/vocabulary.ts';
import { origins } from '../../shared/origins.ts';
import type { MapContent } from '../vault/content.ts';
import { answerQuestion, updateMessage } from './sync.ts';

/** Main's own copy of a map that is open. */
export interface MapDocument {
  /** The sync message that gives a mirror everything its state vector lacks. */
  answer(stateVector: Uint8Array): Uint8Array;
  /** Takes an update in. Throws what Yjs throws when it makes no sense. */
  apply(update: Uint8Array, origin: string): void;
  /** The map as it now stands. */
  read(): HouseholdMap;
  content(): MapContent;
  close(): void;
}

/**
 * A copy of what stands in a file (`stored`: one Yjs update). The document is built when it is first needed: the first
 * window has nothing yet, and is given the stored bytes as they are, so a map is on the screen before main has built
 * its own. `onUpdate` hears of every change after that. Calls throw `damaged-file` when there is no document in `stored`.
 */
export function createMapDocument(
  stored: Uint8Array,
  onUpdate: (update: Uint8Array, origin: unknown) => void,
): MapDocument {
  let built: { readonly document: Y.Doc; readonly reader: MapReader } | null = null;

  const build = () => {
    const document = new Y.Doc();
    try {
      Y.applyUpdate(document, stored, origins.file);
    } catch (cause) {
      throw new AppError('damaged-file', { cause });
    }
    document.on('update', onUpdate);
    // A newer program may keep photos elsewhere.
    if (versionOf(document) === schemaVersion) forgetPhotos(document);
    return { document, reader: createMapReader(document) };
  };
  const get = () => {
    built ??= build();
    return built;
  };

  return {
    answer(stateVector) {
      const hasNothing = Y.decodeStateVector(stateVector).size === 0;
      return built === null && hasNothing ? updateMessage(stored) : answerQuestion(get().document, stateVector);
    },
    apply(update, origin) {
      Y.applyUpdate(get().document, update, origin);
    },
    read: () => get().reader.read(),
    content() {
      const { document, reader } = get();
      return { map: mapToJson(reader.read()), update: Y.encodeStateAsUpdate(document) };
    },
    close() {
      built?.reader.close();
      built?.document.destroy();
    },
  };
}
