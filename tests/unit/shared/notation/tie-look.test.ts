import { describe, expect, it } from 'vitest';
import { flows, strengths } from '../../../../shared/map/vocabulary.ts';
import { dashesOf, marks, patterns } from '../../../../shared/notation/marks.ts';
import { bendsOf, isDrawn, lookOfTie } from '../../../../shared/notation/tie-look.ts';
import { household, person, tie } from './household.ts';

const plain = { label: 'network', strength: 'normal', flow: null, stress: false } as const;

describe('how a tie looks', () => {
  it('gives each label a pattern of its own', () => {
    expect(new Set(marks.map((mark) => patterns[mark].join())).size).toBe(marks.length);
  });

  it('lengthens a pattern with the width of its line', () => {
    const [thin] = dashesOf('network', 2) ?? [];
    const [thick] = dashesOf('network', 6) ?? [];
    expect(thick).toBeCloseTo((thin ?? 0) * 3);
    expect(dashesOf('own', 3)).toBeNull();
  });

  it('says strength twice: by width and by the edge of the letter', () => {
    const looks = strengths.map((strength) => lookOfTie({ ...plain, strength }, 0));
    expect(looks.map(({ badge }) => badge)).toEqual(['dashed', 'outlined', 'filled']);
    const widths = looks.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it('points its arrows at who receives, and ends in bars where nobody gives', () => {
    const ends = [...flows, null].map((flow) => {
      const { atFrom, atTo } = lookOfTie({ ...plain, flow }, 0);
      return [flow, atFrom, atTo];
    });
    expect(ends).toEqual([
      ['none', 'bar', 'bar'],
      ['forward', null, 'arrow'],
      ['backward', 'arrow', null],
      ['both', 'arrow', 'arrow'],
      [null, null, null],
    ]);
  });

  it('goes straight, bends, or zigzags around where it would have gone', () => {
    expect(lookOfTie(plain, 0).course).toEqual({ kind: 'straight' });
    expect(lookOfTie(plain, 30).course).toEqual({ kind: 'bent', distance: 30 });
    expect(lookOfTie({ ...plain, stress: true }, 30).course).toMatchObject({ kind: 'zigzag', bend: 30 });
  });
});

describe('ties between the same two', () => {
  const people = [person('a'), person('b'), person('m', { home: 'home' }), person('n', { home: 'home' })];

  it('are straight when alone and stand apart when more', () => {
    const alone = household(people, [tie('t', 'a', 'b')]);
    expect(bendsOf(alone).size).toBe(0);
    const two = bendsOf(household(people, [tie('t', 'a', 'b'), tie('u', 'a', 'b')]));
    expect(two.get('t')).toBe(-(two.get('u') ?? 0));
    const three = bendsOf(household(people, [tie('t', 'a', 'b'), tie('u', 'a', 'b'), tie('v', 'a', 'b')]));
    expect([...three.keys()]).toEqual(['t', 'v']);
  });

  it('stand apart whichever way each goes', () => {
    const bends = bendsOf(household(people, [tie('t', 'a', 'b'), tie('u', 'b', 'a')]));
    // The same distance, square to opposite ways: opposite sides.
    expect(bends.get('t')).toBe(bends.get('u'));
  });

  it('stand apart when one goes to the home and another to a member of it', () => {
    expect(bendsOf(household(people, [tie('t', 'a', 'home'), tie('u', 'a', 'm')])).size).toBe(2);
    expect(bendsOf(household(people, [tie('t', 'm', 'n')])).size).toBe(0);
  });

  it('are not drawn between a member and the own home', () => {
    const map = household(people);
    expect(isDrawn(map, tie('t', 'm', 'home'))).toBe(false);
    expect(isDrawn(map, tie('t', 'a', 'home'))).toBe(true);
    expect(isDrawn(map, tie('t', 'm', 'n'))).toBe(true);
  });
});
