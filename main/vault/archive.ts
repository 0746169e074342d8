import { crc32 } from 'node:zlib';
import { AppError } from '../../shared/errors.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadEntry extends ArchiveEntry {
  /** False when the bytes do not match the checksum that stands with them. */
  readonly isIntact: boolean;
}

interface Described {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

const localSignature = 0x04034b50;
const localHeaderBytes = 30;
const maxNameBytes = 32;
const maxEntries = 16;

/**
 * The one form of ZIP archive that is written and read: every entry stored as it is, one after another, and every
 * header field that does not follow from names, sizes and bytes constant (made on Unix, readable by the owner only,
 * dated 1 January 1980). Format: PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. Names are plain ASCII.
 */
export function packArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const described = entries.map(({ name, bytes }) => ({ name, size: bytes.byteLength, crc: crc32(bytes) }));
  const files = entries.flatMap(({ bytes }, index) => [localHeader(described[index] as Described), bytes]);
  return Buffer.concat([...files, directoryOf(described)]);
}

/**
 * Reads exactly what `packArchive` writes: each local header, and the whole directory after the last entry, must be the
 * bytes it would have written. So nothing can be compressed, doubled, hidden in a gap, overlapping, or named otherwise
 * in the directory. Throws `damaged-file`. Entries are views on `bytes`.
 */
export function unpackArchive(bytes: Uint8Array): readonly ReadEntry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: (ReadEntry & Described)[] = [];
  let offset = 0;
  while (archive.length >= offset + localHeaderBytes && archive.readUInt32LE(offset) === localSignature) {
    const entry = readEntry(archive, offset);
    entries.push(entry);
    if (entries.length > maxEntries) throw new AppError('damaged-file');
    offset += localHeaderBytes + entry.name.length + entry.size;
  }
  const isExact = archive.subarray(offset).equals(directoryOf(entries));
  const isTwice = new Set(entries.map(({ name }) => name)).size < entries.length;
  if (!isExact || isTwice) throw new AppError('damaged-file');
  return entries;
}

function readEntry(archive: Buffer, offset: number): ReadEntry & Described {
  const [crc, size] = [archive.readUInt32LE(offset + 14), archive.readUInt32LE(offset + 18)];
  const start = offset + localHeaderBytes + archive.readUInt16LE(offset + 26);
  const name = archive.toString('latin1', offset + localHeaderBytes, start);
  const isNamed = name.length <= maxNameBytes && start - offset - localHeaderBytes === name.length;
  if (!isNamed || !archive.subarray(offset, start).equals(localHeader({ name, size, crc }))) {
    throw new AppError('damaged-file');
  }
  const bytes = archive.subarray(start, start + size);
  if (bytes.length < size) throw new AppError('damaged-file');
  return { name, size, crc, bytes, isIntact: crc32(bytes) === crc };
}

function localHeader({ name, size, crc }: Described): Buffer {
  const header = Buffer.alloc(localHeaderBytes + name.length);
  header.writeUInt32LE(localSignature, 0);
  writeCommonFields(header, 4, { name, size, crc });
  header.write(name, localHeaderBytes, 'latin1');
  return header;
}

/** The fields that a local header and its entry in the directory share, from "version needed to extract" on. */
function writeCommonFields(header: Buffer, offset: number, { name, size, crc }: Described): void {
  header.writeUInt16LE(10, offset);
  header.writeUInt16LE(0x0021, offset + 8);
  header.writeUInt32LE(crc, offset + 10);
  header.writeUInt32LE(size, offset + 14);
  header.writeUInt32LE(size, offset + 18);
  header.writeUInt16LE(name.length, offset + 22);
}

function directoryOf(entries: readonly Described[]): Buffer {
  let offset = 0;
  const headers = entries.map((entry) => {
    const header = Buffer.alloc(46 + entry.name.length);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(0x0314, 4);
    writeCommonFields(header, 6, entry);
    header.writeUInt32LE(0o100600 * 0x10000, 38);
    header.writeUInt32LE(offset, 42);
    header.write(entry.name, 46, 'latin1');
    offset += localHeaderBytes + entry.name.length + entry.size;
    return header;
  });
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([directory, end]);
}
