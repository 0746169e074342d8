import { describe, expect, it } from 'vitest';
import { linesOf, widthOfLines } from '../../../../shared/notation/text-width.ts';

const style = { size: 18, isBold: false };

describe('text in lines', () => {
  it('is broken at spaces, and no line is wider than there is room', () => {
    const lines = linesOf('de buurvrouw van de overkant met de hond', style, 140);
    expect(lines.join(' ')).toBe('de buurvrouw van de overkant met de hond');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOfLines([line], style)).toBeLessThanOrEqual(140);
  });

  it('is broken at a line feed', () => {
    expect(linesOf('Oma\nvan Sem', style, 140)).toEqual(['Oma', 'van Sem']);
  });

  it('is broken within a word that is too wide alone: after a hyphen or a slash, else where the line is full', () => {
    expect(linesOf('Maximiliaan-Alexander', style, 140)).toEqual(['Maximiliaan-', 'Alexander']);
    expect(linesOf('Piet Jan-Willem de Wit', style, 140)).toEqual(['Piet Jan-Willem', 'de Wit']);
    expect(linesOf('Annemarie Jan-Willem', style, 140)).toEqual(['Annemarie', 'Jan-Willem']);
    expect(linesOf('wijkverpleegkundige', style, 140)).toEqual(['wijkverpleegkun-', 'dige']);
    expect(linesOf('WWWWWWWWWW', style, 140).join('')).toBe('WWWWWWWW-WW');
  });

  it('is never wider than there is room, whatever the word, and loses no sign', () => {
    for (const word of ['W'.repeat(200), 'i'.repeat(200), 'خ'.repeat(90), '王'.repeat(90), '👨‍👩‍👧‍👦'.repeat(30)]) {
      const lines = linesOf(word, style, 140);
      for (const line of lines) expect(widthOfLines([line], style)).toBeLessThanOrEqual(140);
      expect(lines.join('').replaceAll(/[-\u2068\u2069]/g, '')).toBe(word);
    }
  });

  it('says of a line that runs from right to left that it does, so that signs at its end stand at its end', () => {
    expect(linesOf('دوده!\nOma!', style, 140)).toEqual(['\u2068دوده!\u2069', 'Oma!']);
  });

  it('has no line for nothing', () => {
    expect([linesOf('', style, 140), linesOf('  \n ', style, 140)]).toEqual([[], []]);
  });

  it('is as wide with accents as without, and has a width in every script', () => {
    expect(widthOfLines(['Çelik Zoë'], style)).toBe(widthOfLines(['Celik Zoe'], style));
    for (const name of ['خديجة', 'Ольга', '中文', '👵🏽']) expect(widthOfLines([name], style)).toBeGreaterThan(15);
    expect(widthOfLines(['A\u0301\u200d'], style)).toBe(widthOfLines(['A'], style));
    expect(widthOfLines([], style)).toBe(0);
  });
});
