import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bringBack, createMap, removePerson } from '../../../../shared/map/edit.ts';
import {
  addToPlan,
  askQuestion,
  changeInPlan,
  describePlan,
  putInPlan,
  removeFromPlan,
} from '../../../../shared/map/edit-plan.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import { documentWith } from '../../../support/map-content.ts';

const planIn = (document: Y.Doc) => readMap(document).plan;
const textsIn = (document: Y.Doc, kind: 'worries' | 'goals' | 'steps' | 'actions') =>
  [...planIn(document)[kind].values()].map(({ text }) => text);

/** A map with oma on it, who does something, steps in, takes part and keeps the overview. */
function planOfOma() {
  const document = documentWith('Oma', 'Henk');
  const [oma = '', henk = ''] = readMap(document).people.keys();
  const who = { person: oma, name: 'Oma' };
  const action = addToPlan(document, 'actions', { text: 'Koken', who, stepsIn: who });
  addToPlan(document, 'participants', { who });
  describePlan(document, { coordinator: who });
  return { document, oma, henk, action };
}

describe('somebody the plan names', () => {
  it('keeps the name when they are no longer on the map, and is them again when they come back', () => {
    const { document, oma, action } = planOfOma();
    removePerson(document, oma);
    const gone = { person: null, name: 'Oma', notAsked: true };
    expect(planIn(document).actions.get(action)).toMatchObject({ who: gone, stepsIn: gone });
    expect(planIn(document).coordinator).toEqual(gone);
    expect([...planIn(document).participants.values()].map(({ who }) => who)).toEqual([gone]);
    bringBack(document, 'people', oma);
    expect(planIn(document).actions.get(action)?.who?.person).toBe(oma);
    expect(planIn(document).coordinator?.person).toBe(oma);
    expect(faultsOf(document)).toEqual([]);
  });

  it('may be somebody by name alone, and nobody again', () => {
    const { document, action } = planOfOma();
    changeInPlan(document, 'actions', action, { who: { person: null, name: 'De conciërge' } });
    expect(planIn(document).actions.get(action)?.who).toEqual({ person: null, name: 'De conciërge' });
    changeInPlan(document, 'actions', action, { who: null });
    expect(planIn(document).actions.get(action)?.who).toBeNull();
  });
});

describe('a goal', () => {
  it('takes its steps with it, and brings them back; what was agreed for it stays', () => {
    const document = documentWith();
    const goal = addToPlan(document, 'goals', { text: 'Uitgerust zijn' });
    const step = addToPlan(document, 'steps', { goal, text: 'Om acht uur naar bed' });
    const action = addToPlan(document, 'actions', { goal, text: 'Wekker kopen' });
    changeInPlan(document, 'steps', step, { done: true });
    removeFromPlan(document, 'goals', goal);
    expect(textsIn(document, 'steps')).toEqual([]);
    expect(planIn(document).actions.get(action)).toMatchObject({ text: 'Wekker kopen', goal: null });
    bringBack(document, 'goals', goal);
    expect(planIn(document).steps.get(step)).toMatchObject({ done: true, goal });
    expect(planIn(document).actions.get(action)?.goal).toBe(goal);
  });

  it('keeps what two people type in it at the same moment', () => {
    const here = documentWith();
    const goal = addToPlan(here, 'goals', { text: 'Noor slaapt' });
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    changeInPlan(here, 'goals', goal, { text: 'Onze Noor slaapt' });
    changeInPlan(there, 'goals', goal, { text: 'Noor slaapt weer goed' });
    askQuestion(here, 'Hoe komt er rust?');
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    for (const document of [here, there]) {
      expect(textsIn(document, 'goals')).toEqual(['Onze Noor slaapt weer goed']);
      expect(planIn(document).question).toBe('Hoe komt er rust?');
    }
  });
});

describe('the order of a list', () => {
  it('is that in which things were said, until one is put beside another', () => {
    const document = documentWith();
    const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((text) => addToPlan(document, 'worries', { text }));
    expect(textsIn(document, 'worries')).toEqual(['a', 'b', 'c']);
    putInPlan(document, 'worries', c, a, 'before');
    expect(textsIn(document, 'worries')).toEqual(['c', 'a', 'b']);
    putInPlan(document, 'worries', c, b, 'after');
    putInPlan(document, 'worries', 'never-there', b, 'after');
    expect(textsIn(document, 'worries')).toEqual(['a', 'b', 'c']);
  });
});

describe('what the plan refuses', () => {
  it('is a day that is none, half a character, and a text that is far too long', () => {
    const document = documentWith();
    const worry = addToPlan(document, 'worries', { text: 'Geld' });
    const before = Y.encodeStateAsUpdate(document);
    expect(() => describePlan(document, { talkDay: '2026-02-30' })).toThrow('bad-request');
    expect(() => changeInPlan(document, 'worries', worry, { text: 'a\ud83d' })).toThrow('bad-request');
    expect(() => askQuestion(document, 'a'.repeat(limits.longestNote + 1))).toThrow('bad-request');
    expect(() => addToPlan(document, 'worries', { text: 'a'.repeat(limits.longestNote + 1) })).toThrow('bad-request');
    expect(Y.encodeStateAsUpdate(document)).toEqual(before);
  });

  it('is a goal, a tie or a person that was never there', () => {
    const { document, action, henk } = planOfOma();
    const stray = { person: 'never-there', name: 'Wie?' };
    expect(() => addToPlan(document, 'steps', { goal: 'never-there', text: 'Stap' })).toThrow('bad-request');
    expect(() => changeInPlan(document, 'actions', action, { tie: 'never-there' })).toThrow('bad-request');
    expect(() => changeInPlan(document, 'actions', action, { goal: henk })).toThrow('bad-request');
    expect(() => changeInPlan(document, 'actions', action, { stepsIn: stray })).toThrow('bad-request');
    expect(() => describePlan(document, { coordinator: stray })).toThrow('bad-request');
    expect(planIn(document).steps.size).toBe(0);
  });

  it('is one more than a list may hold', () => {
    const document = new Y.Doc();
    createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
    for (let each = 0; each < limits.goals; each++) addToPlan(document, 'goals', { text: `${each}` });
    expect(() => addToPlan(document, 'goals', { text: 'Nog een' })).toThrow('bad-request');
    expect(planIn(document).goals.size).toBe(limits.goals);
  });
});
