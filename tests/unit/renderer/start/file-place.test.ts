import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, folderOf, freeName, nameOf, placeIn } from '../../../../renderer/start/file-place.ts';

describe('a place on disk', () => {
  it('follows the kind of path the folder has', () => {
    expect(placeIn('/home/an', 'a.kaart')).toBe('/home/an/a.kaart');
    expect(placeIn('/', 'a.kaart')).toBe('/a.kaart');
    expect(placeIn('C:\\Users\\an', 'a.kaart')).toBe('C:\\Users\\an\\a.kaart');
    expect(placeIn('E:\\', 'a.kaart')).toBe('E:\\a.kaart');
  });

  it('is taken apart into its folder and its name', () => {
    expect([folderOf('/home/an/a.kaart'), nameOf('/home/an/a.kaart')]).toEqual(['/home/an', 'a.kaart']);
    expect([folderOf('C:\\Users\\a.kaart'), nameOf('C:\\Users\\a.kaart')]).toEqual(['C:\\Users', 'a.kaart']);
    expect([folderOf('/a.kaart'), nameOf('/')]).toEqual(['/', '/']);
  });
});

describe('the name of a map file', () => {
  it('ends in .kaart, once', () => {
    expect(fileNameFor(' plan ', '.kaart')).toBe('plan.kaart');
    expect(fileNameFor('plan.KAART', '.kaart')).toBe('plan.kaart');
    expect(fileNameFor('عائلة 👩‍👧', '.kaart')).toBe('عائلة 👩‍👧.kaart');
  });

  it('is refused where some disk would refuse it', () => {
    for (const name of [
      '',
      '.kaart',
      '.plan',
      'a/b',
      'a\\b',
      'C:a',
      'a\u0000',
      'a\nb',
      'wat?',
      'plan.',
      'x'.repeat(201),
    ]) {
      expect(fileNameFor(name, '.kaart'), JSON.stringify(name)).toBeNull();
    }
  });

  it('never leads out of its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab./\\: é\u0000') }), (typed) => {
        const name = fileNameFor(typed, '.kaart');
        if (name !== null) expect(folderOf(placeIn('/home/an', name))).toBe('/home/an');
      }),
    );
  });
});

it('makes a name that is not taken, whatever the case of the letters', () => {
  const dutch = { copyWord: 'kopie', ending: '.kaart' };
  expect(freeName('kaart.kaart', ['ander.kaart'], dutch)).toBe('kaart.kaart');
  expect(freeName('kaart.kaart', ['KAART.kaart'], dutch)).toBe('kaart-kopie.kaart');
  expect(freeName('kaart.kaart', ['kaart.kaart', 'Kaart-kopie.kaart'], dutch)).toBe('kaart-kopie-2.kaart');
  expect(freeName('kaart.kaart', ['kaart.kaart'], { copyWord: 'copy', ending: '.kaart' })).toBe('kaart-copy.kaart');
  expect(freeName('kaart.svg', ['kaart.svg'], { copyWord: 'kopie', ending: '.svg' })).toBe('kaart-kopie.svg');
});
