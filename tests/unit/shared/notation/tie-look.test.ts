import { describe, expect, it } from 'vitest';
import { flows, strengths } from '../../../../shared/map/schema.ts';
import { dashesOf, marks, patterns } from '../../../../shared/notation/marks.ts';
import { bendsOf, isDrawn, lookOfTie } from '../../../../shared/notation/tie-look.ts';
import { household, person, tie } from './household.ts';

const plain = { label: 'network', strength: 'normal', flow: 'none', stress: false } as const;

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

  it('points its arrows at who receives', () => {
    const arrows = flows.map((flow) => {
      const { hasArrowAtFrom, hasArrowAtTo } = lookOfTie({ ...plain, flow }, 0);
      return [flow, hasArrowAtFrom, hasArrowAtTo];
    });
    expect(arrows).toEqual([
      ['none', false, false],
      ['forward', false, true],
      ['backward', true, false],
      ['both', true, true],
    ]);
  });

  it('goes straight, bends, or zigzags to both sides within the way', () => {
    expect(lookOfTie(plain, 0).course).toEqual({ kind: 'straight' });
    expect(lookOfTie(plain, 30).course).toEqual({ kind: 'bent', distance: 30 });
    const { course } = lookOfTie({ ...plain, stress: true }, 0);
    if (course.kind !== 'zigzag') throw new Error('no zigzag');
    expect(course.weights).toHaveLength(course.distances.length);
    expect(course.weights.every((weight, index) => weight > (course.weights[index - 1] ?? 0) && weight < 1)).toBe(true);
    expect(course.distances.every((distance, index) => distance > 0 === (index % 2 === 0))).toBe(true);
  });

  it('swings a zigzag around the bow it would have made', () => {
    const { course } = lookOfTie({ ...plain, stress: true }, 60);
    if (course.kind !== 'zigzag') throw new Error('no zigzag');
    expect(Math.min(...course.distances.slice(1, -1))).toBeGreaterThan(0);
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
