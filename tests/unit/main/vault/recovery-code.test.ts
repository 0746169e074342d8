import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecoveryCode, readRecoveryCode } from '../../../../main/vault/recovery-code.ts';

const form = /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('a recovery code', () => {
  it('is drawn anew each time, in seven groups of four', () => {
    const codes = new Set(Array.from({ length: 200 }, drawRecoveryCode));
    expect(codes.size).toBe(200);
    for (const code of codes) expect(code).toMatch(form);
  });

  it('has all of its symbols at every place that is random', () => {
    const codes = Array.from({ length: 2_000 }, () => drawRecoveryCode().replaceAll('-', ''));
    for (let place = 0; place < 28; place++)
      expect(new Set(codes.map((code) => code[place])).size, `${place}`).toBe(32);
  });

  it('is read as it was written down, whatever hand wrote it', () => {
    const code = drawRecoveryCode();
    const written = [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      `  ${code.replaceAll('-', ' - ')}\n`,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'i'),
    ];
    for (const each of written) expect(readRecoveryCode(each), each).toBe(code);
  });

  it('is not read with one symbol wrong, but for one in four thousand', () => {
    const code = drawRecoveryCode();
    let read = 0;
    let tried = 0;
    for (let place = 0; place < code.length; place++) {
      for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (code[place] === '-' || code[place] === symbol) continue;
        tried++;
        if (readRecoveryCode(code.slice(0, place) + symbol + code.slice(place + 1)) !== null) read++;
      }
    }
    expect(tried).toBe(28 * 31);
    expect(read).toBeLessThan(8);
  });

  it('is not what people choose as words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const code = readRecoveryCode(typed);
        expect(code === null || form.test(code)).toBe(true);
      }),
    );
    for (const words of [
      '',
      'appel boom fiets kaas lamp tafel',
      'boom kaas lamp roos haas weer maan',
      '0'.repeat(27),
    ]) {
      expect(readRecoveryCode(words)).toBeNull();
    }
  });
});
