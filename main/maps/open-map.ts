import type { FileWarning } from '../../shared/bridge-shapes.ts';
import type { Clock } from '../../shared/clock.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { Holder } from '../../shared/holders.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { origins } from '../../shared/origins.ts';
import type { MapContent } from '../vault/content.ts';
import type { KeyChange } from '../vault/holders.ts';
import type { MapFile, SaveResult } from '../vault/map-file.ts';
import { createMapDocument } from './map-document.ts';
import { createSaveQueue } from './save-queue.ts';
import { readSyncMessage, updateMessage } from './sync.ts';
import { createTurns } from './turns.ts';

/** Whether all of a map is in its file; `at` is when the file was written. */
export type MapSaving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/** A window's copy of an open map, as main sees it. */
export interface Mirror {
  /** Passes on what changed elsewhere: one sync message. */
  onChange(message: Uint8Array): void;
  onSaving(saving: MapSaving): void;
  /** The map is closed without this window having asked for it. */
  onClosed(): void;
}

/** One map that is open: its document, its file, and the windows that show it. */
export interface OpenMap {
  /** Where the map is kept now: another file after `moveTo`. */
  readonly file: MapFile;
  /** Whether it is the example, which is kept in no file. */
  readonly isExample: boolean;
  readonly isReadOnly: boolean;
  /** What was noticed of its file when it was opened. */
  readonly warnings: readonly FileWarning[];
  readonly saving: MapSaving;
  /** Whether any window shows it. */
  readonly isWatched: boolean;
  join(mirror: Mirror): void;
  leave(mirror: Mirror): void;
  /** Takes one sync message of a mirror. Returns the answer, empty when there is nothing to say. */
  sync(mirror: Mirror, message: Uint8Array): Uint8Array;
  /** The map as main has it now. Of a newer program it can't be told whole: refused with `map-read-only`. */
  read(): HouseholdMap;
  /** Saves what is not yet saved. Rejects with why when it could not. */
  flush(): Promise<void>;
  /** Writes the file anew, changed or not. */
  save(): Promise<void>;
  /** Writes the map to another file as well. */
  copyTo(path: string): Promise<void>;
  /** Writes the map to another file, and goes on in that one. */
  moveTo(path: string): Promise<void>;
  changePassphrase(current: string, next: string, signal: AbortSignal): Promise<void>;
  holders(): Promise<readonly Holder[]>;
  /** Saves the map with other keys. */
  changeHolders(change: KeyChange, signal: AbortSignal): Promise<void>;
  /** Forgets the document and the keys, saved or not. */
  close(): void;
}

/** Programs that write at the same time let each other through; a file that changes under every try is another matter. */
const mergeTries = 20;

/**
 * Keeps a map and its file in step. `update` is what the file holds now. `onSaved` is called when all of the map is in
 * the file, verified.
 */
export function createOpenMap(options: {
  readonly update: Uint8Array;
  readonly file: MapFile;
  readonly isExample: boolean;
  readonly isReadOnly: boolean;
  readonly warnings: readonly FileWarning[];
  readonly clock: Clock;
  readonly onSaved: () => void;
}): OpenMap {
  const { isExample, isReadOnly, warnings, clock, onSaved } = options;
  let { file } = options;
  const mirrors = new Set<Mirror>();
  const writing = createTurns();
  let saving: MapSaving = { state: 'saved', at: file.savedAt.toISOString() };
  // Yjs calls the update listener while the update is applied, so this says where a change comes from.
  let source: Mirror | null = null;

  const document = createMapDocument(options.update, (update, origin) => {
    const message = updateMessage(update);
    for (const mirror of mirrors) if (mirror !== source) mirror.onChange(message);
    if (origin !== origins.file) queue.touch();
  });

  /** One write at a time. What somebody else put in the file meanwhile is taken in first. */
  const write = (act: (content: MapContent) => Promise<SaveResult>) =>
    writing.take('file', async () => {
      for (let tries = 0; tries < mergeTries; tries++) {
        const { changedOnDisk } = await act(document.content());
        if (changedOnDisk === null) return;
        document.apply(changedOnDisk.update, origins.file);
      }
      throw new AppError('save-failed');
    });

  const queue = createSaveQueue({
    save: () => write((content) => file.save(content)),
    clock,
    onState(state) {
      saving = state.state === 'saved' ? { ...state, at: file.savedAt.toISOString() } : state;
      for (const mirror of mirrors) mirror.onSaving(saving);
      if (state.state === 'saved') onSaved();
    },
  });

  const copy = (path: string) => writing.take('file', () => file.copyTo(path, document.content()));

  const refuseWhenReadOnly = () => {
    if (isReadOnly) throw new AppError('map-read-only');
  };

  return {
    get file() {
      return file;
    },
    isExample,
    isReadOnly,
    warnings,
    get saving() {
      return saving;
    },
    get isWatched() {
      return mirrors.size > 0;
    },
    join(mirror) {
      mirrors.add(mirror);
    },
    leave(mirror) {
      mirrors.delete(mirror);
    },
    sync(mirror, message) {
      const read = readSyncMessage(message);
      if (read.kind === 'question') return document.answer(read.stateVector);
      refuseWhenReadOnly();
      source = mirror;
      try {
        document.apply(read.update, origins.window);
      } catch (cause) {
        throw new AppError('bad-request', { cause });
      } finally {
        source = null;
      }
      return new Uint8Array();
    },
    read() {
      refuseWhenReadOnly();
      return document.read();
    },
    flush: () => queue.flush(),
    async save() {
      refuseWhenReadOnly();
      queue.touch();
      await queue.flush();
    },
    async copyTo(path) {
      refuseWhenReadOnly();
      (await copy(path)).close();
    },
    async moveTo(path) {
      refuseWhenReadOnly();
      const moved = await copy(path);
      // What was drawn during the copying is in neither file yet.
      await writing.take('file', async () => {
        file.close();
        file = moved;
      });
      queue.touch();
      await queue.flush();
    },
    async changePassphrase(current, next, signal) {
      refuseWhenReadOnly();
      await write((content) => file.changePassphrase(current, next, content, signal));
    },
    holders: () => file.holders(),
    async changeHolders(change, signal) {
      refuseWhenReadOnly();
      await write((content) => file.changeHolders(change, content, signal));
    },
    close() {
      queue.close();
      for (const mirror of mirrors) mirror.onClosed();
      mirrors.clear();
      file.close();
      document.close();
    },
  };
}
