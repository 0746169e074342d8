import { describe, expect, it } from 'vitest';
import { asShown, canBeAsked, initialsOf, mapAsShown } from '../../../../shared/map/asking.ts';
import { bringBack, describePerson, removePerson, showInitials } from '../../../../shared/map/edit.ts';
import { addToPlan, describePlan } from '../../../../shared/map/edit-plan.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { documentWith } from '../../../support/map-content.ts';
import { household, person } from '../notation/household.ts';

describe('initials', () => {
  it('are the first letters of a name', () => {
    expect(initialsOf('Els de Vries')).toBe('E.d.V.');
    expect(initialsOf('  Anne-Marie ')).toBe('A.M.');
    expect(initialsOf('ʼt Hooft (buur)')).toBe('ʼ.H.b.');
    expect(initialsOf('فاطمة الزهراء')).toBe('ف.ا.');
    expect(initialsOf('👩🏽 Zoë')).toBe('👩🏽.Z.');
    expect(initialsOf('   ')).toBe('');
  });

  it('stand for who was not asked yet, where the family wants that, and for nobody else', () => {
    const people = [
      person('els', { name: 'Els de Vries', role: 'buurvrouw' }),
      person('ina', { name: 'Ina Bos', asked: 'asked' }),
      person('timo', { name: 'Timo', home: 'home' }),
      person('club', { name: 'FC Zon', kind: 'group' }),
      person('opa', { name: 'Opa Jan', deceased: true }),
    ];
    const map = household(people);
    expect(mapAsShown(map)).toBe(map);
    const masked = { ...map, about: { ...map.about, initials: true } };
    const shown = mapAsShown(masked);
    expect([...shown.people.values()].map(({ name }) => name)).toEqual([
      'E.d.V.',
      'Ina Bos',
      'Timo',
      'FC Zon',
      'Opa Jan',
    ]);
    expect(shown.people.get('els')?.role).toBe('buurvrouw');
    const [els] = people;
    if (els !== undefined) expect(asShown(masked, els)).toBe(asShown(masked, els));
  });

  it('stand in the plan as well for who was not asked and is no longer on the map', () => {
    const document = documentWith('Els de Vries', 'Ina Bos');
    const [els = '', ina = ''] = readMap(document).people.keys();
    const els1 = { person: els, name: 'Els' };
    const ina1 = { person: ina, name: 'Ina' };
    describePerson(document, ina, { asked: 'yes' });
    describePlan(document, { coordinator: els1 });
    addToPlan(document, 'actions', { text: 'Koken', who: ina1, stepsIn: els1 });
    addToPlan(document, 'participants', { who: els1 });
    for (const id of [els, ina]) removePerson(document, id);
    const named = () => {
      const { plan } = mapAsShown(readMap(document));
      const [action] = plan.actions.values();
      const [participant] = plan.participants.values();
      return [plan.coordinator, action?.who, action?.stepsIn, participant?.who].map((who) => who?.name);
    };
    expect(named()).toEqual(['Els de Vries', 'Ina Bos', 'Els de Vries', 'Els de Vries']);
    showInitials(document, true);
    expect(named()).toEqual(['E.d.V.', 'Ina Bos', 'E.d.V.', 'E.d.V.']);
    bringBack(document, 'people', els);
    describePerson(document, els, { asked: 'yes', name: 'Els V.' });
    expect(mapAsShown(readMap(document)).people.get(els)?.name).toBe('Els V.');
  });
});

it('who can be asked stands around the home, is alive, and is people', () => {
  expect(canBeAsked(person('a'))).toBe(true);
  expect(canBeAsked(person('a', { kind: 'organisation' }))).toBe(true);
  expect(canBeAsked(person('a', { kind: 'animal' }))).toBe(false);
  expect(canBeAsked(person('a', { home: 'home' }))).toBe(false);
  expect(canBeAsked(person('a', { deceased: true }))).toBe(false);
});
