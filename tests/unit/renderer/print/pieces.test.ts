import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../../renderer/print/pieces.ts';

it('leaves a text whole that is short, and makes nothing of an empty one', () => {
  expect(piecesOf('  Oma haalt Bo op. ', 100)).toEqual(['Oma haalt Bo op.']);
  expect(piecesOf(' \n ', 100)).toEqual([]);
});

it('cuts a long text between its words', () => {
  expect(piecesOf('een twee drie vier vijf', 10)).toEqual(['een twee', 'drie vier', 'vijf']);
});

it('cuts a word without end, never within a sign', () => {
  expect(piecesOf('aaaaaaa', 3)).toEqual(['aaa', 'aaa', 'a']);
  const family = '👨‍👩‍👧';
  for (const piece of piecesOf(family.repeat(5), family.length * 2)) expect(piece.replaceAll(family, '')).toBe('');
});

it('counts a new line as the room it takes, and many empty ones as one', () => {
  expect(piecesOf('a\nb', 100)).toEqual(['a\nb']);
  expect(piecesOf('a\n\n\n\n\nb', 100)).toEqual(['a\n\nb']);
  const lines = Array.from({ length: 20 }, (_, index) => `regel ${index}`).join('\n');
  for (const piece of piecesOf(lines, 200)) expect(piece.split('\n').length).toBeLessThanOrEqual(6);
});

it('loses no word of any text', () => {
  const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 90 }), (text, most) => {
      expect(squeezed(piecesOf(text, most).join(''))).toBe(squeezed(text));
    }),
  );
});
