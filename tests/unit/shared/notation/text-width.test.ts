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

  it('is broken where it says so, and a word may be broken at a zero-width space', () => {
    expect(linesOf('Oma\nvan Sem', style, 140)).toEqual(['Oma', 'van Sem']);
    expect(linesOf('arbeidsonge\u200bschiktheidsverzekering', style, 140)[0]).toBe('arbeidsonge');
    expect(linesOf('kort\u200bwoord', style, 140)).toEqual(['kortwoord']);
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
