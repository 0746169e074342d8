import { describe, expect, it } from 'vitest';
import { farNameOf, isFar } from '../../../../shared/notation/far-name.ts';
import { personHeight, personWidth } from '../../../../shared/notation/room.ts';
import { widthOfLines } from '../../../../shared/notation/text-width.ts';

describe('a name from afar', () => {
  it('stands in the place of the caption where that is too small, as long as it can be read itself', () => {
    expect([1, 0.5, 0.4, 0.3, 0.2, 0.1].map(isFar)).toEqual([false, false, true, true, true, false]);
  });

  it('is larger the farther, and can be read on screen', () => {
    for (const zoom of [0.45, 0.35, 0.28]) expect(farNameOf('Anna', false, zoom).size * zoom).toBeGreaterThan(9);
  });

  it('is two lines at most, within the room of one person, whatever the name and the zoom', () => {
    for (const name of [
      'Willemijn van den Berg',
      'W'.repeat(200),
      'ليلى الياسمين',
      'a b c d e f g h',
      '👩‍👩‍👧‍👦 thuis',
      '',
    ]) {
      for (const zoom of [0.46, 0.4, 0.33, 0.27, 0.2]) {
        const { lines, size } = farNameOf(name, false, zoom);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(widthOfLines(lines, { size, isBold: false })).toBeLessThanOrEqual(personWidth);
        expect(lines.length * size).toBeLessThan(personHeight - 60);
      }
    }
  });

  it('is the first words of a name that would be too small as a whole', () => {
    expect(farNameOf('Jeroen van den Berg', false, 0.45).lines.join(' ')).toBe('Jeroen van den Berg');
    expect(farNameOf('Jeroen van den Berg', false, 0.25).lines).toEqual(['Jeroen…']);
  });
});
