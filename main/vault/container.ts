import { AppError } from '../../shared/errors.ts';
import { type ArchiveEntry, packArchive, type ReadEntry, unpackArchive } from './archive.ts';
import { formatVersionIn, readme } from './readme.ts';

/** The format of the files this program writes, and the newest it reads. */
export const formatVersion = 1;
export const maxFileBytes = 64 * 1024 * 1024;
export const maxSlots = 8;

/** What stands in a `.kaart` file: one slot for each holder of a key, by its number (1 to 8), and the sealed map. */
export interface Container {
  readonly slots: ReadonlyMap<number, Uint8Array>;
  readonly map: Uint8Array;
}

export interface ReadContainer extends Container {
  /** False when README.txt is not the text it must be. */
  readonly isReadmeIntact: boolean;
  /** The slots whose bytes do not match their checksum: no passphrase opens these. */
  readonly damagedSlots: ReadonlySet<number>;
}

const readmeName = 'README.txt';
const mapName = 'map.age';
const slotName = (slot: number) => `slot-${slot}.age`;
const readmeStart = 30 + readmeName.length;

/** The bytes of a file. Throws `file-too-large` when they are more than 64 MiB. */
export function packContainer({ slots, map }: Container): Uint8Array {
  const slotEntries = [...slots].sort(([a], [b]) => a - b).map(([slot, bytes]) => ({ name: slotName(slot), bytes }));
  const entries: ArchiveEntry[] = [{ name: readmeName, bytes: readme }, ...slotEntries, { name: mapName, bytes: map }];
  const file = packArchive(entries);
  if (file.byteLength > maxFileBytes) throw new AppError('file-too-large');
  return file;
}

/**
 * Takes a file apart. Throws `not-a-map` when it does not begin as one, `newer-file` when its README says so, and
 * `damaged-file` for everything else that `packContainer` would not have written; only README.txt and slots may differ
 * from their checksum, which is told.
 */
export function unpackContainer(file: Uint8Array): ReadContainer {
  const head = Buffer.from(file.subarray(0, readmeStart)).toString('latin1');
  if (!head.startsWith('PK\x03\x04') || !head.endsWith(readmeName)) throw new AppError('not-a-map');
  if ((formatVersionIn(file.subarray(readmeStart)) ?? 0) > formatVersion) throw new AppError('newer-file');
  if (file.byteLength > maxFileBytes) throw new AppError('file-too-large');

  const entries = unpackArchive(file);
  const [first, last] = [entries.at(0), entries.at(-1)];
  const slotEntries = entries.slice(1, -1);
  const slots = new Map(slotEntries.map(({ name, bytes }) => [slotNumberOf(name), bytes]));
  const isOrdered = [...slots.keys()].every((slot, index, all) => slot > (all[index - 1] ?? 0));
  if (first?.name !== readmeName || last?.name !== mapName || !last.isIntact || slots.size === 0 || !isOrdered) {
    throw new AppError('damaged-file');
  }
  return {
    slots,
    map: last.bytes,
    isReadmeIntact: first.isIntact && Buffer.from(readme).equals(first.bytes),
    damagedSlots: new Set(slotEntries.filter(isDamaged).map(({ name }) => slotNumberOf(name))),
  };
}

function isDamaged({ isIntact }: ReadEntry): boolean {
  return !isIntact;
}

function slotNumberOf(name: string): number {
  const slot = /^slot-([1-8])\.age$/.exec(name);
  if (slot === null) throw new AppError('damaged-file');
  return Number(slot[1]);
}
