import { expect, it } from 'vitest';
import { unplacedGroups, unplacedReason, unplacedText } from '../../../../renderer/importing/unplaced-words.ts';
import type { Unplaced } from '../../../../shared/map/imported-graph.ts';
import { createText } from '../../../../shared/text/text.ts';

const text = createText('nl');
const left = (line: number | null, more: Partial<Unplaced> = {}): Unplaced => ({
  what: 'people',
  number: 1,
  line,
  column: 'Kracht',
  reason: 'unknown-value',
  ...more,
});

it('tells one reason of one column once, with the lines of all', () => {
  const groups = unplacedGroups([left(9), left(3), left(4), left(5), left(3), left(7, { column: 'Hoe oud' })]);
  expect(unplacedText(groups, text)).toBe(
    [
      'Personen, kolom “Kracht”: Wat hier staat, past niet. Regels 3–5, 9.',
      'Personen, kolom “Hoe oud”: Wat hier staat, past niet. Regel 7.',
    ].join('\n'),
  );
});

it('says which of its kind it is where a file has no lines, and nothing where it is all of them', () => {
  const groups = unplacedGroups([
    left(null, { number: 2, column: null, reason: 'already-there' }),
    left(null, { what: 'plan', number: null, column: null, reason: 'not-carried' }),
  ]);
  expect(unplacedText(groups, text)).toBe('Personen: Staat al op de kaart. Nummer 2.\nPlan: Dit komt niet mee.');
});

it('shows the first of many places on screen, and copies every one', () => {
  const [group] = unplacedGroups(Array.from({ length: 40 }, (_, index) => left(2 * index + 2)));
  if (group === undefined) throw new Error('no group');
  expect(unplacedReason(group, text)).toMatch(/Regels 2, 4, .*, 24 …$/);
  expect(unplacedReason(group, text, true)).toMatch(/ 78, 80\.$/);
});
