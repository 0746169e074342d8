import { basename } from 'node:path';
import { nanoid } from 'nanoid';
import type { CallInput } from '../../shared/bridge.ts';
import type { OpenedMap, SavingState } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import type { Holder } from '../../shared/holders.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Emit } from '../../shared/rpc/emit.ts';
import type { KeyChange } from '../vault/holders.ts';
import type { FirstMap } from './first-map.ts';
import type { Maps } from './maps.ts';
import type { Mirror, OpenMap } from './open-map.ts';

/** The maps one window has open. It reaches no other: a handle is good in the window that was given it. */
export interface MapWindow {
  create(input: CallInput<'maps.create'>, begins: FirstMap | null, signal: AbortSignal): Promise<OpenedMap>;
  open(input: CallInput<'maps.open'>, signal: AbortSignal): Promise<OpenedMap>;
  openExample(update: Uint8Array): Promise<OpenedMap>;
  close(input: CallInput<'maps.close'>): Promise<void>;
  saving(input: CallInput<'maps.saving'>): SavingState;
  save(input: CallInput<'maps.save'>): Promise<void>;
  saveCopy(input: CallInput<'maps.saveCopy'>): Promise<OpenedMap>;
  changePassphrase(input: CallInput<'maps.changePassphrase'>, signal: AbortSignal): Promise<void>;
  holders(handle: string): Promise<readonly Holder[]>;
  /** Answers with the holders after the change. */
  changeHolders(handle: string, change: KeyChange, signal: AbortSignal): Promise<readonly Holder[]>;
  /** Takes one sync message and returns the answer. */
  sync(input: CallInput<'document.sync'>, message: Uint8Array): Uint8Array;
  /** A map of this window as main has it now. */
  read(handle: string): HouseholdMap;
  /** The file a map of this window is kept in. */
  pathOf(handle: string): string;
  /** The window is gone: its maps are saved and closed. */
  leave(): void;
}

interface Shown {
  readonly map: OpenMap;
  readonly mirror: Mirror;
}

/** Calls with a handle this window does not have are refused with `map-not-open`. */
export function createMapWindow(maps: Maps, emit: Emit): MapWindow {
  const shown = new Map<string, Shown>();
  let hasLeft = false;

  const find = (handle: string): Shown => {
    const found = shown.get(handle);
    if (found === undefined) throw new AppError('map-not-open');
    return found;
  };

  const show = async (open: (mirror: Mirror) => Promise<OpenMap>): Promise<OpenedMap> => {
    const handle = nanoid();
    const mirror: Mirror = {
      onChange: (message) => emit('document.changed', { map: handle }, message),
      onSaving: (saving) => emit('maps.savingChanged', { ...saving, map: handle }),
      onClosed() {
        shown.delete(handle);
        emit('maps.closed', { map: handle });
      },
    };
    const map = await open(mirror);
    if (hasLeft) {
      maps.abandon(map, mirror);
      throw new AppError('connection-lost');
    }
    shown.set(handle, { map, mirror });
    return openedMapOf(handle, map);
  };

  return {
    create: ({ folder, title, passphrase }, begins, signal) =>
      show((mirror) => maps.create(folder, title, passphrase, mirror, signal, begins)),
    open: ({ path, passphrase }, signal) => show((mirror) => maps.open(path, passphrase, mirror, signal)),
    openExample: (update) => show(async (mirror) => maps.openExample(update, mirror)),
    async close({ map: handle, isDiscarding }) {
      const { map, mirror } = find(handle);
      await maps.release(map, mirror, isDiscarding);
      shown.delete(handle);
    },
    saving: ({ map: handle }) => ({ ...find(handle).map.saving, map: handle }),
    async save({ map: handle }) {
      await find(handle).map.save();
    },
    async saveCopy({ map: handle, path, isMoving }) {
      const { map } = find(handle);
      await maps.copy(map, path, isMoving);
      return openedMapOf(handle, map);
    },
    async changePassphrase({ map: handle, current, next }, signal) {
      await find(handle).map.changePassphrase(current, next, signal);
    },
    holders: (handle) => find(handle).map.holders(),
    async changeHolders(handle, change, signal) {
      const { map } = find(handle);
      await map.changeHolders(change, signal);
      return map.holders();
    },
    sync({ map: handle }, message) {
      const { map, mirror } = find(handle);
      return map.sync(mirror, message);
    },
    read: (handle) => find(handle).map.read(),
    pathOf: (handle) => find(handle).map.file.path,
    leave() {
      hasLeft = true;
      for (const { map, mirror } of shown.values()) maps.abandon(map, mirror);
      shown.clear();
    },
  };
}

function openedMapOf(handle: string, { file, isExample, isReadOnly, warnings }: OpenMap): OpenedMap {
  return {
    map: handle,
    path: file.path,
    fileName: basename(file.path),
    isExample,
    isReadOnly,
    savedAt: file.savedAt.toISOString(),
    warnings: [...warnings],
  };
}
