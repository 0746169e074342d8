import { z } from 'zod';
import { errorCodes } from './errors.ts';
import { pictureForms } from './export-choice.ts';

/** The shapes that go through the contract between a window and main (bridge.ts). */

export const mapHandle = z.string().min(1).max(64);
export const path = z.string().min(1).max(4_096);
export const passphrase = z.string().max(1_024);
const instant = z.iso.datetime();
export const nothing = z.strictObject({});

export const pictureForm = z.enum(pictureForms);

/** What was found in a file that still opened: nothing of the map differs, but somebody or something touched the file. */
const fileWarnings = ['readme-changed', 'slot-damaged'] as const;
export type FileWarning = (typeof fileWarnings)[number];

/** A map that is open in this window. `savedAt` is when its file was last written and verified. */
export const openedMap = z.strictObject({
  map: mapHandle,
  path,
  fileName: z.string(),
  /** True for the example: it stands in no file, and is thrown away when it is closed. */
  isExample: z.boolean(),
  /** True for a map from a newer program: it is shown, and never rewritten. */
  isReadOnly: z.boolean(),
  savedAt: instant,
  warnings: z.array(z.enum(fileWarnings)),
});
export type OpenedMap = z.infer<typeof openedMap>;

export const recentMap = z.strictObject({
  path,
  fileName: z.string(),
  folder: z.string(),
  openedAt: instant,
  isPresent: z.boolean(),
});
export type RecentMap = z.infer<typeof recentMap>;

/** A strength from 0 (found at once) to 4 (out of reach), by the estimate of zxcvbn. Below 3 is weak. */
export const passphraseStrength = z.strictObject({ score: z.int().min(0).max(4), isWeak: z.boolean() });
export type PassphraseStrength = z.infer<typeof passphraseStrength>;

export const savingState = z.discriminatedUnion('state', [
  z.strictObject({ map: mapHandle, state: z.literal('saved'), at: instant }),
  z.strictObject({ map: mapHandle, state: z.literal('saving') }),
  /** The last save did not succeed; the map is still whole in memory and is tried again. */
  z.strictObject({ map: mapHandle, state: z.literal('failed'), code: z.enum(errorCodes) }),
]);
export type SavingState = z.infer<typeof savingState>;

/** What a window offers at this moment, for a host that has a menu. `keys` as `keyOf` in renderer/commands names them. */
export const menuCommand = z.strictObject({
  id: z.string().min(1).max(64),
  textKey: z.string().max(64),
  keys: z.string().min(1).max(64).nullable(),
  isEnabled: z.boolean(),
  /** Commands of one group stand together. */
  group: z.int().nonnegative(),
});
export type MenuCommand = z.infer<typeof menuCommand>;

/** A folder as the browser host's own file chooser shows it: folders, and the files that are asked for: maps, or sources. */
export const folderListing = z.strictObject({
  folder: path,
  parent: path.nullable(),
  canWrite: z.boolean(),
  folders: z.array(z.strictObject({ name: z.string(), path })),
  files: z.array(z.strictObject({ name: z.string(), path, changedAt: instant })),
  /** Where people keep things: documents, home, and every stick or disk that is there. */
  places: z.array(z.strictObject({ kind: z.enum(['documents', 'home', 'disk']), name: z.string(), path })),
});
export type FolderListing = z.infer<typeof folderListing>;
