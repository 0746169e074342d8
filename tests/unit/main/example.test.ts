import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { exampleUpdate } from '../../../main/example.ts';
import { sharesOf } from '../../../shared/insight/shares.ts';
import { faultsOf } from '../../../shared/map/integrity.ts';
import { mapToJson } from '../../../shared/map/json.ts';
import { readMap } from '../../../shared/map/read.ts';
import { tiesOf } from '../../../shared/map/ties.ts';
import { flows, helps, type Language, languages, strengths, supportLabels } from '../../../shared/map/vocabulary.ts';

function example(language: Language) {
  const document = new Y.Doc();
  Y.applyUpdate(document, exampleUpdate(language));
  return { document, map: readMap(document) };
}

it.each(languages)('is a sound map in %s, that says in its title that it is one', (language) => {
  const { document, map } = example(language);
  expect(faultsOf(document)).toEqual([]);
  expect(map.about).toMatchObject({ language, title: expect.stringMatching(/^(Voorbeeld|Example): /) });
});

it('shows a household of four, and every kind of tie there is', () => {
  const { map } = example('nl');
  const people = [...map.people.values()];
  const ties = [...map.ties.values()];
  expect(people.filter(({ home }) => home === 'home')).toHaveLength(4);
  expect(people.length).toBeGreaterThanOrEqual(18);
  expect(ties.length).toBeGreaterThanOrEqual(22);
  const seen = <Part>(of: (tie: (typeof ties)[number]) => Part) => new Set(ties.map(of));
  expect(seen(({ label }) => label)).toEqual(new Set([...supportLabels, null]));
  expect(seen(({ strength }) => strength)).toEqual(new Set(strengths));
  expect(seen(({ flow }) => flow)).toEqual(new Set([...flows, null]));
  expect(seen(({ stress }) => stress)).toEqual(new Set([true, false]));
  expect(new Set(ties.flatMap(({ help }) => help))).toEqual(new Set(helps));
  expect(new Set(people.map(({ kind }) => kind))).toEqual(new Set(['person', 'group', 'organisation', 'animal']));
  for (const { id, home } of people) expect(home !== null || tiesOf(map, id).length > 0).toBe(true);
});

it('has a plan that is the household’s own: most of it is done by themselves and their people', () => {
  const { map } = example('nl');
  const { question, coordinator, talkWords, worries, goingWell, goals, steps, actions, agreements } = map.plan;
  expect([question, talkWords].every((words) => words !== '')).toBe(true);
  expect(map.people.get(coordinator?.person ?? '')?.home).toBe('home');
  for (const goal of goals.keys()) {
    expect([...steps.values()].some((step) => step.goal === goal)).toBe(true);
    expect([...actions.values()].some((action) => action.goal === goal)).toBe(true);
  }
  expect([worries, goingWell, agreements].every(({ size }) => size > 0)).toBe(true);
  const { own, network, volunteer, professional, unknown } = sharesOf(map);
  const count = ({ open, done }: typeof own) => open + done;
  expect([volunteer, professional, unknown].map(count)).toEqual([1, 1, 0]);
  expect(count(own) + count(network)).toBeGreaterThan(actions.size / 2);
  expect([...actions.values()].some(({ stepsIn }) => stepsIn !== null)).toBe(true);
  // Nobody has a task who did not say yes to it.
  for (const { who, stepsIn } of actions.values()) {
    for (const someone of [who, stepsIn]) {
      const person = map.people.get(someone?.person ?? '');
      if (someone !== null) expect(person?.home === 'home' || person?.asked === 'yes', someone.name).toBe(true);
    }
  }
});

it.each(languages)('says in %s no sentence of more than ten words', (language) => {
  const { plan } = example(language).map;
  const lists = [plan.worries, plan.goingWell, plan.goals, plan.steps, plan.actions, plan.agreements];
  const sentences = [plan.question, ...lists.flatMap((list) => [...list.values()].map(({ text }) => text))];
  for (const sentence of sentences) expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(10);
});

it('is the same household in both languages, in other words', () => {
  const [dutch, english] = [example('nl'), example('en')].map(({ map }) => mapToJson(map));
  const withoutWords = (json: typeof dutch) => ({
    people: json?.people.map(({ name: _name, role: _role, ...person }) => person),
    ties: json?.ties,
    homes: json?.homes,
    actions: json?.plan.actions.map(({ id, goal, tie, done, who, stepsIn }) => [
      id,
      goal,
      tie,
      done,
      who?.person,
      stepsIn?.person,
    ]),
    participants: json?.plan.participants.map(({ who: { person }, copy, signs }) => [person, copy, signs]),
  });
  expect(withoutWords(english)).toEqual(withoutWords(dutch));
  expect(english?.people.map(({ role }) => role)).not.toEqual(dutch?.people.map(({ role }) => role));
});
