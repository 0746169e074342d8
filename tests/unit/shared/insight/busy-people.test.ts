import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyPeople } from '../../../../shared/insight/busy-people.ts';
import type { Action } from '../../../../shared/map/plan-schema.ts';
import { action, household, person, withActions } from '../notation/household.ts';

const names = ['oma', 'sam', 'fatma'] as const;
type Name = (typeof names)[number];
const map = household(names.map((name) => person(name)));
const someone = (id: string) => ({ person: id, name: '' });

/** So many actions for each. */
function planOf(counts: Partial<Record<Name, number>>, fields: Partial<Action> = {}): Action[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => action(`${name} ${index}`, { who: someone(name), ...fields })),
  );
}

const busyIn = (actions: readonly Action[]) => busyPeople(withActions(map, actions));

describe('who has much to do', () => {
  it('is whoever does all of it, from three actions on', () => {
    expect(busyIn(planOf({ oma: 2 }))).toEqual([]);
    expect(busyIn(planOf({ oma: 3 }))).toEqual([{ id: 'oma', open: 3 }]);
  });

  it('is who does more than twice what the others do', () => {
    expect(busyIn(planOf({ oma: 4, sam: 2 }))).toEqual([]);
    expect(busyIn(planOf({ oma: 5, sam: 2 }))).toEqual([{ id: 'oma', open: 5 }]);
    expect(busyIn(planOf({ oma: 4, sam: 3, fatma: 1 }))).toEqual([]);
    expect(busyIn(planOf({ oma: 5, sam: 3, fatma: 1 }))).toEqual([{ id: 'oma', open: 5 }]);
  });

  it('is nobody where the work is shared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (each) => {
        expect(busyIn(planOf({ oma: each, sam: each, fatma: each }))).toEqual([]);
      }),
    );
  });

  it('is not who has somebody to step in, unless three are left without', () => {
    const covered = planOf({ oma: 3 }, { stepsIn: someone('sam') });
    expect(busyIn(covered)).toEqual([]);
    const bare = ['a', 'b', 'c'].map((id) => action(id, { who: someone('oma') }));
    expect(busyIn([...covered, ...bare.slice(0, 2)])).toEqual([]);
    expect(busyIn([...covered, ...bare])).toEqual([{ id: 'oma', open: 6 }]);
  });

  it('is not asked of what is done, of nobody, or of who is not on the map', () => {
    expect(busyIn(planOf({ oma: 6 }, { done: true }))).toEqual([]);
    expect(busyIn(planOf({ oma: 6 }, { who: null }))).toEqual([]);
    expect(busyIn(planOf({ oma: 6 }, { who: { person: null, name: 'Oma' } }))).toEqual([]);
    expect(busyIn(planOf({ oma: 6 }, { who: someone('gone') }))).toEqual([]);
  });

  it('is always somebody with three to do or more, and more than anybody who is not busy', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.record({ oma: count, sam: count, fatma: count }), (counts) => {
        const busy = busyIn(planOf(counts));
        expect(busy.every(({ id, open }) => open >= 3 && open === counts[id as Name])).toBe(true);
        const others = names.filter((name) => !busy.some(({ id }) => id === name)).map((name) => counts[name]);
        if (busy.length > 0) expect(Math.min(...busy.map(({ open }) => open))).toBeGreaterThan(Math.max(0, ...others));
      }),
    );
  });
});
