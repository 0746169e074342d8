import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsIn } from '../../../../renderer/plan/pasted-rows.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';

it('makes a row of each line, without what stood before it in a list', () => {
  expect(rowsIn('- Slaap\r\n• Geld\n\n 3. De school \n[x] Klaar\n☐ Nog niet')).toEqual([
    'Slaap',
    'Geld',
    'De school',
    'Klaar',
    'Nog niet',
  ]);
});

it('keeps a dash, a number and a bracket that belong to the sentence', () => {
  expect(rowsIn('-5 graden\n10 keer per dag\n[samen] eten\n2,5 uur')).toEqual([
    '-5 graden',
    '10 keer per dag',
    '[samen] eten',
    '2,5 uur',
  ]);
});

it('gives only rows that the plan takes, whatever is pasted', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('\ud83d', '- ', '\u2028', '\n'),
  );
  fc.assert(
    fc.property(fc.array(anything), fc.nat(3_000), (parts, length) => {
      for (const row of rowsIn(`${parts.join('')}${'a'.repeat(length)}`)) {
        expect(row.isWellFormed()).toBe(true);
        expect(row.trim()).not.toBe('');
        expect(row.length).toBeLessThanOrEqual(limits.note);
        expect(row).not.toMatch(/[\n\r]/u);
      }
    }),
  );
});
