import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../shared/clock.ts';
import { AppError, type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import type { MapFile } from '../vault/map-file.ts';
import type { Vault } from '../vault/vault.ts';
import { type FirstMap, firstContent } from './first-map.ts';
import { makeNewFile } from './new-file.ts';
import { createNoFile } from './no-file.ts';
import { createOpenMap, type Mirror, type OpenMap } from './open-map.ts';
import { realPathOf } from './real-path.ts';
import { createTurns } from './turns.ts';

/** A map that could not be saved when everything was to be closed. It is still open, and still tried again. */
export interface UnsavedMap {
  readonly path: string;
  /** Why it could not be saved. */
  readonly code: ErrorCode;
  /** Writes it to another file, and goes on there. Never over a file. */
  keepElsewhere(path: string): Promise<void>;
  /** Closes it as it is. */
  discard(): void;
}

/** Every map that is open, once each, whoever shows it. */
export interface Maps {
  /** Makes a map in a folder that is there, empty or with what it `begins` with, and opens it for a mirror. */
  create(
    folder: string,
    title: string,
    passphrase: string,
    mirror: Mirror,
    signal: AbortSignal,
    begins?: FirstMap | null,
  ): Promise<OpenMap>;
  /**
   * Opens a file for a mirror. Always asks the passphrase of the file, also where the map is already open. Where nothing
   * can be read of the file any more and the map is still open here, it is asked of the map.
   */
  open(path: string, passphrase: string, mirror: Mirror, signal: AbortSignal): Promise<OpenMap>;
  /** Opens an example for a mirror. It has no file, and is thrown away with its window. */
  openExample(update: Uint8Array, mirror: Mirror): OpenMap;
  /** A mirror lets go of a map; saved first, and refused when it can't be, unless `isDiscarding`. */
  release(map: OpenMap, mirror: Mirror, isDiscarding: boolean): Promise<void>;
  /** A mirror is gone without a word. The map is saved, as often as it takes, and closed when nobody else shows it. */
  abandon(map: OpenMap, mirror: Mirror): void;
  /** Writes a map to another file, and goes on there when `isMoving`. */
  copy(map: OpenMap, path: string, isMoving: boolean): Promise<void>;
  /** The files of the maps whose last changes are in no file yet. */
  unsavedFiles(): readonly string[];
  /**
   * Saves and closes every map, and answers with those that could not be saved: these stay open. After an answer that
   * is empty nothing is opened any more.
   */
  close(): Promise<readonly UnsavedMap[]>;
}

/** What a file is refused with that no passphrase opens, so that its own can't be asked. */
const unreadable: ReadonlySet<ErrorCode> = new Set([
  'damaged-file',
  'file-missing',
  'file-too-large',
  'file-unreadable',
  'not-a-map',
]);

type Found = Pick<OpenMap, 'isExample' | 'isReadOnly' | 'warnings'>;

export function createMaps({
  vault,
  clock,
  language,
}: {
  readonly vault: Vault;
  readonly clock: Clock;
  /** What a map is made in. */
  readonly language: () => Language;
}): Maps {
  const open = new Set<OpenMap>();
  // Opening, letting go and copying one file may not overlap: each must see the file as the one before left it.
  const turns = createTurns();

  const begin = (update: Uint8Array, file: MapFile, found: Found): OpenMap => {
    const map = createOpenMap({ ...found, update, file, clock, onSaved: () => closeUnwatched(map) });
    open.add(map);
    return map;
  };

  const leave = (map: OpenMap) => {
    if (open.delete(map)) map.close();
  };

  const closeUnwatched = (map: OpenMap) => {
    if (!map.isWatched) leave(map);
  };

  const copyTo = async (map: OpenMap, path: string, isMoving: boolean) => {
    const realPath = join(await realPathOf(dirname(path)), basename(path));
    await turns.take(realPath, () => (isMoving ? map.moveTo(realPath) : map.copyTo(realPath)));
  };

  const saveAndLeave = async (map: OpenMap): Promise<UnsavedMap | null> => {
    try {
      await map.flush();
    } catch (error) {
      const { path } = map.file;
      return {
        path,
        code: errorCodeOf(error),
        keepElsewhere: (elsewhere) => copyTo(map, elsewhere, true),
        discard: () => leave(map),
      };
    }
    leave(map);
    return null;
  };

  let closing: Promise<readonly UnsavedMap[]> | null = null;
  const closeAll = async () => {
    const results = await Promise.all([...open].map(saveAndLeave));
    const unsaved = results.filter((result) => result !== null);
    if (unsaved.length > 0) closing = null;
    return unsaved;
  };

  /** Nobody waits any more for a map that is being opened or made. */
  const isGivenUp = (signal: AbortSignal) => signal.aborted || closing !== null;

  const openFile = async (path: string, passphrase: string, signal: AbortSignal): Promise<OpenMap> => {
    const { file, content, warnings } = await vault.openMapFile(path, passphrase, signal);
    const known = [...open].find((map) => map.file.path === path && map.file.mapId === file.mapId);
    if (known !== undefined || isGivenUp(signal)) file.close();
    if (isGivenUp(signal)) throw new AppError('cancelled');
    return known ?? begin(content.update, file, { isExample: false, isReadOnly: content.map === null, warnings });
  };

  /** The map that is open at a path, after its words were given; otherwise why its file was refused. */
  const findHeld = async (path: string, passphrase: string, signal: AbortSignal, refusal: unknown) => {
    const held = [...open].find((map) => map.file.path === path);
    if (held === undefined || !unreadable.has(errorCodeOf(refusal))) throw refusal;
    await held.file.checkPassphrase(passphrase, signal);
    if (isGivenUp(signal)) throw new AppError('cancelled');
    // It may have been saved and closed meanwhile.
    if (!open.has(held)) throw refusal;
    return held;
  };

  return {
    async create(folder, title, passphrase, mirror, signal, begins = null) {
      const content = firstContent({ title, language: language(), created: clock.now().toISOString() }, begins);
      const file = await makeNewFile(vault, { folder, now: clock.now(), passphrase, content }, signal);
      if (isGivenUp(signal)) {
        // Nobody waits for it, and nobody has its words.
        file.close();
        await rm(file.path, { force: true });
        throw new AppError('cancelled');
      }
      const map = begin(content.update, file, { isExample: false, isReadOnly: false, warnings: [] });
      map.join(mirror);
      return map;
    },

    async open(path, passphrase, mirror, signal) {
      const realPath = await realPathOf(path);
      return turns.take(realPath, async () => {
        const map = await openFile(realPath, passphrase, signal).catch((refusal: unknown) =>
          findHeld(realPath, passphrase, signal, refusal),
        );
        map.join(mirror);
        return map;
      });
    },

    openExample(update, mirror) {
      const map = begin(update, createNoFile(), { isExample: true, isReadOnly: false, warnings: [] });
      map.join(mirror);
      return map;
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

    copy: copyTo,

    unsavedFiles: () =>
      [...open].filter(({ isExample, saving }) => !isExample && saving.state !== 'saved').map(({ file }) => file.path),

    close() {
      // Who asks a second time waits for the same saves.
      closing ??= closeAll();
      return closing;
    },
  };
}
