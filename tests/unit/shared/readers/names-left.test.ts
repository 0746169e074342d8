import { describe, expect, it } from 'vitest';
import { addPerson, removePerson } from '../../../../shared/map/edit.ts';
import { removedPeople } from '../../../../shared/map/gone-people.ts';
import { mapJsonSchema } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { copyFor } from '../../../../shared/readers/copy-for.ts';
import { namesLeftIn } from '../../../../shared/readers/names-left.ts';
import { documentOf, family } from './family.ts';

const school = { id: 'school', withheld: 'initials' } as const;

function left(json: object) {
  const map = readMap(documentOf(mapJsonSchema.parse(json)));
  return namesLeftIn(map, copyFor(map, school).map, school).map(({ name, place }) => `${name}: ${place}`);
}

/** What is found of somebody with this name, when an action says these words. */
function foundIn(name: string, words: string): readonly string[] {
  const [fatma, karim, els, ans] = family.people;
  const people = [fatma, { ...karim, name }, els, ans];
  const plan = { actions: [{ id: 'a', text: words }] };
  return left({ ...family, about: { ...family.about, title: '' }, people, plan });
}

describe('the name of somebody who is kept from the reader', () => {
  it('is found in every sentence that is left', () => {
    const about = { ...family.about, title: 'Gezin van Karim' };
    const [doel] = family.plan.goals.slice(1);
    expect(
      left({
        ...family,
        about,
        homes: [{ id: 'huis', name: 'Bij Karim', position: { x: 0, y: 0 } }],
        people: family.people.map((person) => (person.id === 'els' ? { ...person, role: 'zus van Karim' } : person)),
        plan: {
          ...family.plan,
          question: 'Wat doet Karim?',
          talkWords: 'Bij Karim thuis',
          goals: [{ ...doel, text: 'Karim ziet de kinderen' }],
          steps: [{ id: 's', goal: 'doel-2', text: 'Karim bellen' }],
          worries: [{ id: 'w', text: 'Karims schulden' }],
          goingWell: [{ id: 'g', text: 'KARIM kookt' }],
          actions: [{ id: 'a', text: 'Bellen', ready: 'als karim terugbelt' }],
          agreements: [{ id: 'b', text: 'Niets over Karim.' }],
          participants: [{ id: 'p', who: { person: null, name: 'Karim' } }],
        },
      }).sort(),
    ).toEqual(
      [
        'action',
        'agreement',
        'goal',
        'goingWell',
        'home',
        'participant',
        'person',
        'question',
        'step',
        'talk',
        'title',
        'worry',
      ].map((place) => `Karim: ${place}`),
    );
  });

  it('is found as a word, in any letters, with what stands behind it', () => {
    expect(foundIn('Karim', 'Karims fiets')).toEqual(['Karim: action']);
    expect(foundIn('Zoë', 'Fietsen met zoe.')).toEqual(['Zoë: action']);
    expect(foundIn('Karim', 'De Karimbad-bus')).toEqual([]);
    expect(foundIn('Jan de Boer', 'Ophalen bij de boer')).toEqual(['Boer: action']);
    expect(foundIn('Jan de Boer', 'Met de bus')).toEqual([]);
    expect(foundIn('فاطمة', 'الذهاب مع وفاطمة')).toEqual(['فاطمة: action']);
    expect(foundIn('李', '李先生来了')).toEqual(['李: action']);
  });

  it('is not found in that of somebody the reader may read about', () => {
    expect(foundIn('Juf Karim', 'Praten met juf Ans')).toEqual([]);
    expect(foundIn('Juf Karim', 'Praten met juf Karim')).toEqual(['Juf Karim: action']);
  });

  it('is looked for as well when they were taken off the map', () => {
    const document = documentOf(mapJsonSchema.parse({ ...family, plan: { question: 'Wat doet Karim?' } }));
    const find = () => {
      const map = readMap(document);
      const removed = removedPeople(document);
      return namesLeftIn(map, copyFor(map, school).map, school, removed).map(({ name, place }) => `${name}: ${place}`);
    };
    const before = find();
    expect(before).toContain('Karim: question');
    removePerson(document, 'karim-schuldhulp');
    expect(find()).toEqual(before);
    // Somebody else of that name, about whom the reader may read, says nothing.
    const stands = { around: 'huis', label: null };
    addPerson(document, { name: 'Karim Yılmaz', role: '', position: null, stands });
    expect(find()).toEqual([]);
  });

  it('is known from the plan alone, where they came with a file', () => {
    const who = { person: null, name: 'Karim', hiddenFrom: ['school'] };
    const people = family.people.filter(({ id }) => id !== 'karim-schuldhulp');
    const ties = family.ties.filter(({ from }) => from !== 'karim-schuldhulp');
    const plan = { question: 'Wat doet Karim?', actions: [{ id: 'a', text: 'Bellen', who }] };
    const about = { ...family.about, title: '' };
    const others = people.map((person) => ({ ...person, organisation: null }));
    expect(left({ ...family, about, people: others, ties, plan })).toEqual(['Karim: question']);
  });

  it('is nowhere in the copy for the family, nor where nobody is kept', () => {
    const map = readMap(documentOf(family));
    expect(namesLeftIn(map, map, null)).toEqual([]);
    expect(namesLeftIn(map, map, { id: 'doctor', withheld: 'nothing' })).toEqual([]);
  });
});
