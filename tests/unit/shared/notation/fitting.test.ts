import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countAround,
  type Filter,
  fittingIn,
  inLightOf,
  isFiltering,
  noFilter,
} from '../../../../shared/notation/fitting.ts';
import { marks } from '../../../../shared/notation/marks.ts';
import { household, person, tie } from './household.ts';

const map = household(
  [
    person('sam', { home: 'home' }),
    person('noor', { home: 'home' }),
    person('oma', { asked: 'yes' }),
    person('henk'),
    person('juf'),
    person('nobody'),
  ],
  [
    tie('oma-home', 'oma', 'home', { label: 'network' }),
    tie('oma-sam', 'oma', 'sam', { label: 'network', stress: true, domain: 'money' }),
    tie('henk-home', 'henk', 'home', { label: 'volunteer', domain: 'money' }),
    tie('juf-home', 'juf', 'home', { label: 'professional', stress: true, domain: 'work' }),
    tie('oma-juf', 'oma', 'juf', { label: 'professional' }),
    tie('sam-noor', 'sam', 'noor', { label: 'own' }),
  ],
);

const ofHousehold = ['home', 'sam', 'noor'];
const fitting = (filter: Partial<Filter>) => [...fittingIn(map, { ...noFilter, ...filter })].sort();
const alongWith = (...ids: string[]) => [...ofHousehold, ...ids].sort();

describe('what fits a filter', () => {
  it('is everything when nothing is asked', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(fitting({})).toEqual([...map.homes.keys(), ...map.people.keys(), ...map.ties.keys()].sort());
  });

  it('is who is of that kind of strength to the household, with the ties that are so', () => {
    expect(fitting({ marks: ['volunteer'] })).toEqual(alongWith('henk', 'henk-home'));
    // Who helps as a professional, and not whom a professional happens to know.
    expect(fitting({ marks: ['professional'] })).toEqual(alongWith('juf', 'juf-home', 'oma-juf'));
    expect(fitting({ marks: ['unknown'] })).toEqual(alongWith('nobody'));
  });

  it('is one or the other within a kind, and all of them between kinds', () => {
    expect(fitting({ marks: ['volunteer', 'network'] })).toEqual(
      alongWith('henk', 'henk-home', 'oma', 'oma-home', 'oma-sam'),
    );
    expect(fitting({ hasStress: true })).toEqual(alongWith('oma', 'oma-sam', 'juf', 'juf-home'));
    expect(fitting({ hasStress: true, marks: ['network'] })).toEqual(alongWith('oma', 'oma-sam'));
    expect(fitting({ domains: ['money'] })).toEqual(alongWith('oma', 'oma-sam', 'henk', 'henk-home'));
    expect(fitting({ domains: ['money', 'work'], hasStress: true })).toEqual(
      alongWith('oma', 'oma-sam', 'juf', 'juf-home'),
    );
    expect(fitting({ domains: ['money'], hasStress: true, marks: ['volunteer'] })).toEqual(alongWith());
  });

  it('is who was not asked yet', () => {
    expect(fitting({ isNotAsked: true, domains: ['money'] })).toEqual(alongWith('henk', 'henk-home'));
    expect(fitting({ isNotAsked: true })).not.toContain('oma');
  });

  it('knows no domain that is not on the map', () => {
    expect(fitting({ domains: ['gone'] })).toEqual(alongWith());
  });

  it('always has the homes and their members in it, and never more than is on the map', () => {
    const filters = fc.record({
      marks: fc.subarray([...marks]),
      domains: fc.subarray(['money', 'work', '__proto__', 'constructor']),
      hasStress: fc.boolean(),
      isNotAsked: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const ids = fittingIn(map, filter);
        for (const id of ofHousehold) expect(ids).toContain(id);
        for (const id of ids) expect(map.homes.has(id) || map.people.has(id) || map.ties.has(id)).toBe(true);
        const { shown, all } = countAround(map, ids);
        expect(all).toBe(4);
        expect(shown).toBeLessThanOrEqual(all);
      }),
    );
  });
});

describe('the light', () => {
  const lit = (...ids: string[]) => [...inLightOf(map, ids)].sort();

  it('is on somebody, their ties, and who those go to, each with their home under them', () => {
    expect(lit('henk')).toEqual(['henk', 'henk-home', 'home']);
    expect(lit('oma')).toEqual(['home', 'juf', 'oma', 'oma-home', 'oma-juf', 'oma-sam', 'sam']);
    expect(lit('noor')).toEqual(['home', 'noor', 'sam', 'sam-noor']);
    expect(lit('nobody')).toEqual(['nobody']);
  });

  it('is on the members of a home, and on both ends of a tie', () => {
    expect(lit('home')).toEqual(
      ['home', 'sam', 'noor', 'oma', 'oma-home', 'henk', 'henk-home', 'juf', 'juf-home'].sort(),
    );
    expect(lit('oma-juf')).toEqual(['juf', 'oma', 'oma-juf']);
  });

  it('is on both homes of who lives in two, and on them with either', () => {
    const homes = ['one', 'two'].map((id) => ({ id, name: '', position: { x: 0, y: 0 } }));
    const twoHomes = household(
      [person('kim', { home: 'one', alsoHome: 'two' }), person('mum', { home: 'one' })],
      [],
      homes,
    );
    expect([...inLightOf(twoHomes, ['kim'])].sort()).toEqual(['kim', 'one', 'two']);
    expect([...inLightOf(twoHomes, ['two'])].sort()).toEqual(['kim', 'one', 'two']);
    expect([...inLightOf(twoHomes, ['mum'])].sort()).toEqual(['mum', 'one']);
  });

  it('is on all of several', () => {
    expect(lit('henk', 'nobody')).toEqual(['henk', 'henk-home', 'home', 'nobody']);
  });
});
