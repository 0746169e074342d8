import type { MapJson } from '../../shared/map/json.ts';

/** What is kept of a map. `update` is one Yjs update in version 1 of its encoding, as `Y.applyUpdate` takes it. */
export interface MapContent {
  readonly map: MapJson;
  readonly update: Uint8Array;
}

/**
 * What a file holds. `map` is its JSON form as it stands there, unchecked (`parseMapJson` checks it): a map is shown from
 * its `update`. It is null in a file whose map was made by a newer program, and such a file is never written: `save`,
 * `copyTo` and `changePassphrase` refuse with `map-read-only`.
 */
export interface StoredContent {
  readonly map: object | null;
  readonly update: Uint8Array;
}

/**
 * `changedOnDisk` null: written and verified. Otherwise somebody else wrote this map since it was last read or written
 * here, and nothing was written now: apply that content's `update`, then do the same again with the merged content.
 */
export interface SaveResult {
  readonly changedOnDisk: StoredContent | null;
}

/**
 * An encrypted file that was opened with its passphrase: its keys are in memory until `close`. Calls may not overlap,
 * except `close`. Every refusal to write leaves the file on disk as it was.
 */
export interface MapFile {
  readonly path: string;
  /** The same in every copy of one map. */
  readonly mapId: string;
  /** How many times this map was written. */
  readonly generation: number;
  /** When the file on disk was last written. */
  readonly savedAt: Date;

  /**
   * Writes the content, needing no passphrase. A file that vanished is written again while its folder is there. Refused
   * with `file-exists` when something else now stands in its place, and with a reason of writing: `disk-full`,
   * `folder-missing`, `folder-not-writable`, `file-too-large`, `save-failed`.
   */
  save(content: MapContent): Promise<SaveResult>;

  /** Writes the content to another file with the same passphrase. Never over a file: `file-exists`. */
  copyTo(path: string, content: MapContent): Promise<MapFile>;

  /**
   * Like `save`, under another passphrase: `current` opens this file no more. `wrong-passphrase` when `current` is not
   * the one it was opened with. Copies keep the passphrase they have.
   */
  changePassphrase(current: string, next: string, content: MapContent, signal: AbortSignal): Promise<SaveResult>;

  /** Forgets the keys. */
  close(): void;
}
