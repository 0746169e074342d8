import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packArchive, unpackArchive } from '../../../../main/vault/archive.ts';

const entries = [
  { name: 'one.txt', bytes: Buffer.from('first') },
  { name: 'two.txt', bytes: Buffer.from('and second') },
];
const archive = Buffer.from(packArchive(entries));
const directoryStart = archive.indexOf('PK\x01\x02', 0, 'latin1');
const secondStart = archive.indexOf('PK\x03\x04', 1, 'latin1');
const endStart = archive.length - 22;

/** The archive after an edit of its bytes. */
function edited(edit: (bytes: Buffer) => unknown): Buffer {
  const bytes = Buffer.from(archive);
  edit(bytes);
  return bytes;
}

/** Changes a field of two bytes both in the first local header and in the directory, so that they agree. */
function bothHeaders(localOffset: number, value: number): Buffer {
  return edited((bytes) => {
    bytes.writeUInt16LE(value, localOffset);
    bytes.writeUInt16LE(value, directoryStart + localOffset + 2);
  });
}

function insert(offset: number, bytes: Buffer): Buffer {
  return Buffer.concat([archive.subarray(0, offset), bytes, archive.subarray(offset)]);
}

it('gives back the names and bytes it was made of, in their order', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9.-]{1,32}$/);
  const entry = fc.record({ name, bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) });
  const lists = fc.uniqueArray(entry, { maxLength: 16, selector: (each) => each.name });
  fc.assert(
    fc.property(lists, (list) => {
      const read = unpackArchive(packArchive(list));
      expect(read.map(({ name, bytes }) => ({ name, bytes }))).toEqual(list);
      expect(read.every(({ isIntact }) => isIntact)).toBe(true);
    }),
  );
});

it('tells which entry does not match its checksum', () => {
  const changed = edited((bytes) => bytes.write('F', 30 + 'one.txt'.length));
  expect(unpackArchive(changed).map(({ isIntact }) => isIntact)).toEqual([false, true]);
});

it('reads an archive that is a part of a larger buffer', () => {
  const larger = Buffer.concat([Buffer.alloc(7), archive, Buffer.alloc(7)]);
  expect(unpackArchive(larger.subarray(7, 7 + archive.length))).toHaveLength(2);
});

describe('refuses an archive', () => {
  it.each<[string, Uint8Array]>([
    ['of no bytes', Buffer.alloc(0)],
    ['that is cut short', archive.subarray(0, -1)],
    ['that is cut in an entry', archive.subarray(0, 40)],
    ['without a directory', archive.subarray(0, directoryStart)],
    ['without its end', archive.subarray(0, endStart)],
    ['with something before it', insert(0, Buffer.from('#!/bin/sh\n'))],
    ['with something after it', Buffer.concat([archive, Buffer.from([0])])],
    ['with a gap between entries', insert(secondStart, Buffer.alloc(4))],
    ['with a gap before the directory', insert(directoryStart, Buffer.alloc(4))],
    ['with a comment', Buffer.concat([edited((bytes) => bytes.writeUInt16LE(2, endStart + 20)), Buffer.from('hi')])],
    ['with a compressed entry', bothHeaders(8, 8)],
    ['with an encrypted entry', bothHeaders(6, 1)],
    ['with a data descriptor', bothHeaders(6, 8)],
    ['that asks for ZIP64', bothHeaders(4, 45)],
    ['with a time of its own', bothHeaders(10, 1)],
    ['with a date of its own', bothHeaders(12, 0x5678)],
    ['with an extra field', bothHeaders(28, 4)],
    ['whose sizes differ', edited((bytes) => bytes.writeUInt32LE(6, 22))],
    ['whose entry is larger than the file', edited((bytes) => bytes.writeUInt32LE(0xffffffff, 18))],
    ['whose directory names a file otherwise', edited((bytes) => bytes.write('x', directoryStart + 46))],
    ['whose directory has another checksum', edited((bytes) => bytes.writeUInt8(1, directoryStart + 16))],
    ['whose directory points elsewhere', edited((bytes) => bytes.writeUInt32LE(1, directoryStart + 42))],
    ['whose directory makes a file a program', edited((bytes) => bytes.writeUInt8(0xff, directoryStart + 40))],
    ['whose directory is made on another system', edited((bytes) => bytes.writeUInt8(0, directoryStart + 5))],
    ['whose directory has a comment', edited((bytes) => bytes.writeUInt16LE(1, directoryStart + 32))],
    ['whose end counts one entry less', edited((bytes) => bytes.writeUInt16LE(1, endStart + 8))],
    ['whose end names another disk', edited((bytes) => bytes.writeUInt16LE(1, endStart + 4))],
    ['with one name twice', packArchive([...entries, { name: 'one.txt', bytes: Buffer.from('again') }])],
    ['with a name that is too long', packArchive([{ name: 'a'.repeat(33), bytes: Buffer.alloc(0) }])],
    [
      'of seventeen entries',
      packArchive(Array.from({ length: 17 }, (_, n) => ({ name: `${n}`, bytes: Buffer.alloc(0) }))),
    ],
  ])('%s', (_, bytes) => {
    expect(() => unpackArchive(bytes)).toThrow('damaged-file');
  });

  it('with any byte changed outside the bytes of its entries', () => {
    const starts = [30 + 'one.txt'.length, secondStart + 30 + 'two.txt'.length];
    const isContent = (index: number) =>
      entries.some(({ bytes }, n) => index >= (starts[n] ?? 0) && index < (starts[n] ?? 0) + bytes.length);
    for (let index = 0; index < archive.length; index++) {
      if (isContent(index)) continue;
      const changed = edited((bytes) => bytes.writeUInt8((bytes[index] ?? 0) ^ 0x10, index));
      expect(() => unpackArchive(changed), `byte ${index}`).toThrow('damaged-file');
    }
  });

  it('of any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => unpackArchive(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), bytes]))).toThrow(
          'damaged-file',
        );
      }),
    );
  });
});

it('writes the checksum that ZIP asks for', () => {
  expect(archive.readUInt32LE(14)).toBe(crc32('first'));
});
