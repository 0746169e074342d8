import { realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as Y from 'yjs';
import type { Clock } from '../../shared/clock.ts';
import { AppError, errorCodeOf } from '../../shared/errors.ts';
import { createMap } from '../../shared/map/edit.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { MapContent } from '../vault/content.ts';
import type { MapFile } from '../vault/map-file.ts';
import type { Vault } from '../vault/vault.ts';
import { newFileName } from './file-name.ts';
import { createOpenMap, type Mirror, type OpenMap } from './open-map.ts';
import { createTurns } from './turns.ts';

/** Every map that is open, once each, whoever shows it. */
export interface Maps {
  /** Makes a map in a folder that is there, and opens it for a mirror. */
  create(folder: string, title: string, passphrase: string, mirror: Mirror, signal: AbortSignal): Promise<OpenMap>;
  /** Opens a file for a mirror. Always asks the passphrase of the file, also where the map is already open. */
  open(path: string, passphrase: string, mirror: Mirror, signal: AbortSignal): Promise<OpenMap>;
  /** A mirror lets go of a map; saved first, and refused when it can't be, unless `isDiscarding`. */
  release(map: OpenMap, mirror: Mirror, isDiscarding: boolean): Promise<void>;
  /** A mirror is gone without a word. The map is saved, as often as it takes, and closed when nobody else shows it. */
  abandon(map: OpenMap, mirror: Mirror): void;
  /** Writes a map to another file, and goes on there when `isMoving`. */
  copy(map: OpenMap, path: string, isMoving: boolean): Promise<void>;
  /** Saves and closes every map. Rejects with why when one of them could not be saved. */
  close(): Promise<void>;
}

/** How many maps of one day get a name of their own in one folder. */
const newNameTries = 1_000;

export function createMaps({ vault, clock }: { readonly vault: Vault; readonly clock: Clock }): Maps {
  const open = new Set<OpenMap>();
  // Opening, letting go and copying one file may not overlap: each must see the file as the one before left it.
  const turns = createTurns();

  const begin = (update: Uint8Array, file: MapFile, found: Pick<OpenMap, 'isReadOnly' | 'warnings'>): OpenMap => {
    const map = createOpenMap({ ...found, update, file, clock, onSaved: () => closeUnwatched(map) });
    open.add(map);
    return map;
  };

  const closeUnwatched = (map: OpenMap) => {
    if (map.isWatched || !open.delete(map)) return;
    map.close();
  };

  const createFile = async (folder: string, passphrase: string, content: MapContent, signal: AbortSignal) => {
    const realFolder = await realPathOf(folder);
    for (let count = 1; count <= newNameTries; count++) {
      try {
        return await vault.createMapFile(
          join(realFolder, newFileName(clock.now(), count)),
          passphrase,
          content,
          signal,
        );
      } catch (error) {
        if (errorCodeOf(error) !== 'file-exists') throw error;
      }
    }
    throw new AppError('file-exists');
  };

  let closing: Promise<void> | null = null;
  const closeAll = async () => {
    const maps = [...open];
    open.clear();
    const results = await Promise.allSettled(maps.map((map) => map.flush()));
    for (const map of maps) map.close();
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
  };

  return {
    async create(folder, title, passphrase, mirror, signal) {
      const document = new Y.Doc();
      createMap(document, { title, language: 'nl', created: clock.now().toISOString() });
      const content = { map: mapToJson(readMap(document)), update: Y.encodeStateAsUpdate(document) };
      document.destroy();
      const file = await createFile(folder, passphrase, content, signal);
      if (signal.aborted) {
        // Nobody waits for it, and nobody has its words.
        file.close();
        await rm(file.path, { force: true });
        throw new AppError('cancelled');
      }
      const map = begin(content.update, file, { isReadOnly: false, warnings: [] });
      map.join(mirror);
      return map;
    },

    async open(path, passphrase, mirror, signal) {
      const realPath = await realPathOf(path);
      return turns.take(realPath, async () => {
        const { file, content, warnings } = await vault.openMapFile(realPath, passphrase, signal);
        const known = [...open].find((map) => map.file.path === realPath && map.file.mapId === file.mapId);
        if (known !== undefined || signal.aborted) file.close();
        if (signal.aborted) throw new AppError('cancelled');
        const found = { isReadOnly: content.map === null, warnings };
        const map = known ?? begin(content.update, file, found);
        map.join(mirror);
        return map;
      });
    },

    release(map, mirror, isDiscarding) {
      return turns.take(map.file.path, async () => {
        if (!isDiscarding) await map.flush();
        map.leave(mirror);
        closeUnwatched(map);
      });
    },

    abandon(map, mirror) {
      map.leave(mirror);
      void turns
        .take(map.file.path, () => map.flush())
        .then(
          () => closeUnwatched(map),
          // The map stays open, its save is tried again, and it is closed when that succeeds.
          () => undefined,
        );
    },

    async copy(map, path, isMoving) {
      const realPath = join(await realPathOf(dirname(path)), basename(path));
      await turns.take(realPath, () => (isMoving ? map.moveTo(realPath) : map.copyTo(realPath)));
    },

    close() {
      // Who asks a second time waits for the same saves.
      closing ??= closeAll();
      return closing;
    },
  };
}

/** One name for each file, whatever links lead to it. A path that is not there stays as it is. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}
