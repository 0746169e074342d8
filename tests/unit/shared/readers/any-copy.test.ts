import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { asShown, isGoneForInitials } from '../../../../shared/map/asking.ts';
import { addPerson, changeTie, createMap, describePerson, showInitials } from '../../../../shared/map/edit.ts';
import { changeInPlan } from '../../../../shared/map/edit-plan.ts';
import { addReader } from '../../../../shared/map/edit-readers.ts';
import { mapToJson, parseMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { withholdings } from '../../../../shared/map/vocabulary.ts';
import { copyFor } from '../../../../shared/readers/copy-for.ts';
import { arbitraryEdit } from '../map/arbitrary-edits.ts';

const kinds = ['worries', 'goingWell', 'goals', 'actions', 'agreements', 'participants'] as const;
type Choices = readonly boolean[];

/** Keeps from a reader what the choices say, in turn: people, ties, the plan, and gives some of the notes. */
function keepFrom(document: Y.Doc, reader: string, choices: Choices): void {
  let at = 0;
  const next = () => choices[at++ % choices.length] === true;
  const chosen = () => (next() ? [reader] : []);
  const { people, ties, plan } = readMap(document);
  for (const id of people.keys()) {
    describePerson(document, id, { hiddenFrom: chosen(), noteFor: chosen(), note: `Over ${id}`, role: `Rol ${id}` });
  }
  for (const id of ties.keys()) changeTie(document, id, { hiddenFrom: chosen(), noteFor: chosen(), note: `Van ${id}` });
  for (const kind of kinds)
    for (const id of plan[kind].keys()) changeInPlan(document, kind, id, { hiddenFrom: chosen() });
}

interface Sorted {
  readonly kept: readonly string[];
  readonly allowed: readonly string[];
}

/** All words of a map by whether the reader may have them, told apart here anew. */
function sorted(map: HouseholdMap, reader: string): Sorted {
  const kept: string[] = [];
  const allowed: string[] = [];
  const isKept = (one: { readonly hiddenFrom: readonly string[] }) => one.hiddenFrom.includes(reader);
  const hidden = new Set([...map.people.values()].filter(isKept).map(({ id }) => id));
  const put = (isAway: boolean, ...words: readonly string[]) => (isAway ? kept : allowed).push(...words);
  for (const person of map.people.values()) {
    const isAway = hidden.has(person.id);
    put(isAway || asShown(map, person) !== person, person.name);
    put(isAway, person.role, person.reach, person.emoji);
    put(isAway || !person.noteFor.includes(reader), person.note);
  }
  for (const tie of map.ties.values()) {
    put(isKept(tie) || !tie.noteFor.includes(reader) || hidden.has(tie.from) || hidden.has(tie.to), tie.note);
  }
  const { plan } = map;
  const keptNames = new Set(kept.map((name) => name.trim().toLowerCase()));
  const named = [plan.coordinator];
  for (const one of plan.participants.values()) {
    if (isKept(one)) put(true, one.who.name);
    else named.push(one.who);
  }
  for (const kind of kinds) for (const one of plan[kind].values()) if ('text' in one) put(isKept(one), one.text);
  for (const action of plan.actions.values()) {
    put(isKept(action), action.ready, action.when);
    named.push(action.who, action.stepsIn);
  }
  for (const step of plan.steps.values()) put(isKept(plan.goals.get(step.goal) ?? { hiddenFrom: [] }), step.text);
  for (const someone of named) {
    if (someone !== null) {
      const isKeptGone = isKept({ hiddenFrom: someone.hiddenFrom ?? [] }) || isGoneForInitials(map, someone);
      put(someone.person !== null || isKeptGone || keptNames.has(someone.name.trim().toLowerCase()), someone.name);
    }
  }
  for (const one of [...map.readers.values(), ...map.copies.values()]) kept.push(one.name, one.id);
  kept.push(...[...map.people.keys()], ...map.ties.keys());
  allowed.push(map.about.title, plan.question, plan.talkWords);
  for (const list of [map.homes, map.domains]) for (const { name } of list.values()) allowed.push(name);
  // What the form itself says: its keys, and the words it has for this and that.
  allowed.push(form);
  return { kept: kept.filter((words) => (words.match(/\p{L}/gu) ?? []).length >= 6), allowed };
}

const empty = new Y.Doc();
createMap(empty, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
const form = JSON.stringify(mapToJson(copyFor(readMap(empty), { id: 'school', withheld: 'initials' }).map));

function isIn(json: string, words: string): boolean {
  return json.includes(JSON.stringify(words).slice(1, -1));
}

it('no copy of any map has what is kept from its reader, and each can be read again', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(arbitraryEdit, { maxLength: 40 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 31 }),
      fc.constantFrom(...withholdings),
      fc.boolean(),
      (acts, choices, withheld, initials) => {
        const document = new Y.Doc();
        createMap(document, { title: 'Gezin', language: 'nl', created: '2026-11-24T09:00:00Z' });
        for (const act of acts) act(document);
        const reader = addReader(document, 'Meester van groep zeven');
        keepFrom(document, reader, choices);
        showInitials(document, initials);
        const map = readMap(document);
        const copy = JSON.stringify(mapToJson(copyFor(map, { id: reader, withheld }).map));
        const whole = JSON.stringify(mapToJson(map));
        const { kept, allowed } = sorted(map, reader);
        for (const words of kept) {
          if (isIn(whole, words)) found += 1;
          if (isIn(copy, words))
            expect(
              allowed.filter((some) => some.includes(words)),
              words,
            ).not.toEqual([]);
        }
        expect(() => parseMapJson(JSON.parse(copy))).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
  // Without a copy made for the reader all of it is found.
  expect(found).toBeGreaterThan(1_000);
});

it('initials are a letter and a dot for each word, whatever somebody is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const document = new Y.Doc();
      const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
      const hidden = { name: name.toWellFormed(), hiddenFrom: ['school'] };
      addPerson(document, { ...hidden, position: null, stands: { memberOf: home } });
      const { people } = copyFor(readMap(document), { id: 'school', withheld: 'initials' }).map;
      expect([...people.values()].map((person) => person.name)[0]).toMatch(/^(?:[\p{L}\p{N}]\.)*$/u);
    }),
  );
});
