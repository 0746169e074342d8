import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../../shared/notation/legend.ts';
import { action, household, person, tie, withActions } from './household.ts';

describe('the legend', () => {
  const people = [person('a'), person('b'), person('m', { home: 'home' })];

  it('explains nothing where there is nothing', () => {
    expect(legendOf(household(people))).toEqual({
      marks: [],
      strengths: [],
      hasFlow: false,
      hasNobodyGiving: false,
      hasStress: false,
      symbols: [],
      hasDeceased: false,
      help: [],
      hasOpen: false,
      hasDone: false,
      hasHull: false,
      hasGuest: false,
    });
  });

  it('explains what is in the picture, in a fixed order, and no more', () => {
    const map = household(people, [
      tie('t', 'a', 'home', { label: 'professional', stress: true }),
      tie('u', 'b', 'home', { label: 'own', strength: 'weak', flow: 'both' }),
      tie('v', 'm', 'home', { label: 'volunteer' }),
    ]);
    expect(legendOf(map)).toEqual({
      marks: ['own', 'professional'],
      strengths: ['weak', 'normal'],
      hasFlow: true,
      hasNobodyGiving: false,
      hasStress: true,
      symbols: [],
      hasDeceased: false,
      help: [],
      hasOpen: false,
      hasDone: false,
      hasHull: false,
      hasGuest: false,
    });
  });

  it('explains that nobody gives, which is something else than not knowing', () => {
    const unknown = legendOf(household(people, [tie('t', 'a', 'home')]));
    expect(unknown).toMatchObject({ hasFlow: false, hasNobodyGiving: false });
    const known = legendOf(household(people, [tie('t', 'a', 'home', { flow: 'none' })]));
    expect(known).toMatchObject({ hasFlow: false, hasNobodyGiving: true });
  });

  it('explains the boxes of what was agreed, open and done, of the lines that are drawn', () => {
    const ties = [tie('t', 'a', 'home'), tie('u', 'b', 'home'), tie('v', 'm', 'home')];
    const map = household(people, ties);
    const onOne = withActions(map, [action('x', { tie: 't' }), action('y', { tie: 't', done: true })]);
    expect(legendOf(onOne)).toMatchObject({ hasOpen: true, hasDone: false });
    const onOther = withActions(map, [action('x', { tie: 'u', done: true })]);
    expect(legendOf(onOther)).toMatchObject({ hasOpen: false, hasDone: true });
    const onNone = withActions(map, [action('x'), action('y', { tie: 'v' })]);
    expect(legendOf(onNone)).toMatchObject({ hasOpen: false, hasDone: false });
  });

  it('explains the symbols and the pictures of help that are in it', () => {
    const map = household(
      [
        person('a', { figure: 'female' }),
        person('b', { figure: 'male', deceased: true }),
        // Drawn otherwise, whatever the figure.
        person('c', { figure: 'other', emoji: '🐕' }),
      ],
      [tie('t', 'a', 'home', { help: ['advice', 'emotional'] }), tie('u', 'b', 'home', { help: ['practical'] })],
    );
    expect(legendOf(map)).toMatchObject({
      symbols: ['male', 'female'],
      hasDeceased: true,
      help: ['practical', 'advice', 'emotional'],
    });
  });
});
