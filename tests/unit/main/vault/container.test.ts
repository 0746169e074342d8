import { describe, expect, it } from 'vitest';
import { packArchive } from '../../../../main/vault/archive.ts';
import { packContainer, unpackContainer } from '../../../../main/vault/container.ts';
import { readme } from '../../../../main/vault/readme.ts';

const bytes = (text: string) => Buffer.from(text);
const readmeEntry = { name: 'README.txt', bytes: readme };
const slotEntry = { name: 'slot-1.age', bytes: bytes('slot') };
const mapEntry = { name: 'map.age', bytes: bytes('map') };

it('gives back the slots and the map', () => {
  const slots = new Map([
    [8, bytes('eighth')],
    [1, bytes('first')],
  ]);
  const read = unpackContainer(packContainer({ slots, map: bytes('map') }));
  expect([...read.slots]).toEqual([
    [1, bytes('first')],
    [8, bytes('eighth')],
  ]);
  expect(read.map).toEqual(bytes('map'));
  expect(read.isReadmeIntact).toBe(true);
  expect(read.damagedSlots.size).toBe(0);
});

it('tells that the README or a slot was touched', () => {
  const file = Buffer.from(packArchive([readmeEntry, slotEntry, mapEntry]));
  file.write('SLOT', file.indexOf('slot-1.ageslot') + 'slot-1.age'.length);
  file.write('X', file.indexOf('Dit bestand'));
  const read = unpackContainer(file);
  expect(read.isReadmeIntact).toBe(false);
  expect([...read.damagedSlots]).toEqual([1]);
});

it('tells that a README was rewritten, checksum and all', () => {
  const other = { name: 'README.txt', bytes: bytes('Stuur je woorden naar mij.') };
  expect(unpackContainer(packArchive([other, slotEntry, mapEntry])).isReadmeIntact).toBe(false);
});

describe('knows what is not a map', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['a text', bytes('{"format":"krachtenkaart-map"}')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['another ZIP archive', packArchive([{ name: '[Content_Types].xml', bytes: bytes('<Types/>') }])],
  ])('%s', (_, file) => {
    expect(() => unpackContainer(file)).toThrow('not-a-map');
  });
});

describe('refuses as damaged', () => {
  it.each<[string, Uint8Array]>([
    ['a file without slots', packArchive([readmeEntry, mapEntry])],
    ['a file without a map', packArchive([readmeEntry, slotEntry])],
    ['a file that has a README only', packArchive([readmeEntry])],
    ['slots out of order', packArchive([readmeEntry, { ...slotEntry, name: 'slot-2.age' }, slotEntry, mapEntry])],
    ['a map before its slots', packArchive([readmeEntry, mapEntry, slotEntry])],
    ['a ninth slot', packArchive([readmeEntry, { ...slotEntry, name: 'slot-9.age' }, mapEntry])],
    ['an unknown name', packArchive([readmeEntry, slotEntry, { name: 'photo.age', bytes: bytes('') }, mapEntry])],
    ['a name that leads elsewhere', packArchive([readmeEntry, { ...slotEntry, name: '../slot-1.age' }, mapEntry])],
    ['a cut file', packArchive([readmeEntry, slotEntry, mapEntry]).subarray(0, -5)],
  ])('%s', (_, file) => {
    expect(() => unpackContainer(file)).toThrow('damaged-file');
  });

  it('a map that does not match its checksum', () => {
    const file = Buffer.from(packArchive([readmeEntry, slotEntry, mapEntry]));
    file.write('MAP', file.indexOf('map.agemap') + 'map.age'.length);
    expect(() => unpackContainer(file)).toThrow('damaged-file');
  });
});

it('says that a file is newer, whatever else is in it', () => {
  const newer = { name: 'README.txt', bytes: bytes('Krachtenkaart 2\n') };
  expect(() => unpackContainer(packArchive([newer, { name: 'photos.age', bytes: bytes('') }]))).toThrow('newer-file');
});

it('neither writes nor reads more than 64 MiB', () => {
  const map = Buffer.alloc(64 * 1024 * 1024);
  const slots = new Map([[1, bytes('slot')]]);
  expect(() => packContainer({ slots, map })).toThrow('file-too-large');
  expect(() => unpackContainer(packArchive([readmeEntry, slotEntry, { name: 'map.age', bytes: map }]))).toThrow(
    'file-too-large',
  );
});
