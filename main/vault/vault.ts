import type { MapContent, MapFile, StoredContent } from './map-file.ts';

/** What was found in a file that still opened: nothing of the map differs, but somebody or something touched the file. */
export type FileWarning = 'readme-changed' | 'slot-damaged';

export interface OpenedMapFile {
  readonly file: MapFile;
  readonly content: StoredContent;
  readonly warnings: readonly FileWarning[];
}

/** Makes and opens encrypted map files. Aborting a call's signal ends it with `cancelled` and leaves no file behind. */
export interface Vault {
  /** Makes a new file, never over another: `file-exists`. */
  createMapFile(path: string, passphrase: string, content: MapContent, signal: AbortSignal): Promise<MapFile>;

  /**
   * Opens a file with the passphrase of any of its holders. Refused with `file-missing`, `file-unreadable`,
   * `file-too-large`, `not-a-map`, `damaged-file`, `newer-file`, `wrong-passphrase` or `passphrase-empty`.
   */
  openMapFile(path: string, passphrase: string, signal: AbortSignal): Promise<OpenedMapFile>;

  /** Cancels what is under way. Files that were opened stay open. */
  close(): void;
}

/** `logN` is the scrypt work factor of the slots that are written: 18 unless said, 15 at least. */
export declare function createVault(options?: { readonly logN?: number }): Vault;
