import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareKeys, sharesOf } from '../../../../shared/insight/shares.ts';
import { supportLabels } from '../../../../shared/map/vocabulary.ts';
import { action, household, person, tie, withActions } from '../notation/household.ts';

const labels = [...supportLabels, null];
const people = [person('member', { home: 'home' }), ...labels.map((label) => person(`${label}`)), person('untied')];
const map = household(
  people,
  labels.map((label) => tie(`tie ${label}`, `${label}`, 'home', { label })),
);
const by = (id: string) => ({ who: { person: id, name: '' } });
const none = { open: 0, done: 0 };

describe('the share of each kind of strength', () => {
  it('is that of the tie to the home of who does it, and of a member their own', () => {
    const actions = [
      action('1', by('member')),
      action('2', { ...by('own'), done: true }),
      action('3', by('network')),
      action('4', { ...by('network'), done: true }),
      action('5', by('volunteer')),
      action('6', by('professional')),
      action('7', by('null')),
      action('8', by('untied')),
    ];
    expect(sharesOf(withActions(map, actions))).toEqual({
      own: { open: 1, done: 1 },
      network: { open: 1, done: 1 },
      volunteer: { open: 1, done: 0 },
      professional: { open: 1, done: 0 },
      unknown: { open: 2, done: 0 },
    });
  });

  it('is not known of what nobody does, or somebody who is not on the map', () => {
    const actions = [
      action('1'),
      action('2', { who: { person: null, name: 'Oma' } }),
      action('3', { ...by('gone'), done: true }),
    ];
    const shares = sharesOf(withActions(map, actions));
    expect(shares.unknown).toEqual({ open: 2, done: 1 });
    expect(shareKeys.filter((key) => key !== 'unknown').map((key) => shares[key])).toEqual([none, none, none, none]);
  });

  it('adds up, with the others, to all that was agreed', () => {
    const who = fc.option(fc.constantFrom(...people.map(({ id }) => id), 'gone').map((id) => by(id).who));
    fc.assert(
      fc.property(fc.array(fc.record({ who, done: fc.boolean() }), { maxLength: 60 }), (some) => {
        const actions = some.map((fields, index) => action(`${index}`, fields));
        const shares = Object.values(sharesOf(withActions(map, actions)));
        const sum = (part: 'open' | 'done') => shares.reduce((all, share) => all + share[part], 0);
        expect(sum('open')).toBe(actions.filter(({ done }) => !done).length);
        expect(sum('done')).toBe(actions.filter(({ done }) => done).length);
      }),
    );
  });
});
