import { type MapJson, mapJsonSchema } from '../../shared/map/json.ts';

interface SamplePlan {
  readonly goals: number;
  readonly actions: number;
  /** The day of the first action that has one; the others follow a day apart. */
  readonly from: Date;
}

/** The same map with a plan of so many goals and actions, half of them done by people on it, and with who is reached how. */
export function withPlan(map: MapJson, { goals, actions, from }: SamplePlan): MapJson {
  const people = map.people.map((person, index) =>
    index % 3 === 0
      ? { ...person, reach: `06 0000 ${String(1000 + index)}`, note: `Notitie over ${person.name}.` }
      : person,
  );
  const someone = (index: number) => {
    const person = people[index % Math.max(people.length, 1)];
    return person === undefined ? null : { person: person.id, name: person.name };
  };
  const dayOf = (index: number) => {
    const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + index, 12);
    return day.toISOString().slice(0, 10);
  };
  return mapJsonSchema.parse({
    ...map,
    people,
    plan: {
      question: 'Hoe komen we samen rustig de winter door?',
      coordinator: someone(0),
      talkDay: dayOf(30),
      talkWords: 'om 15.00 uur bij Mila thuis',
      worries: ['De huur is twee maanden te laat.', 'Bo slaapt slecht sinds de verhuizing.'].map((text, index) => ({
        id: `worry-${index}`,
        text,
      })),
      goingWell: [{ id: 'well-0', text: 'We eten elke avond samen.' }],
      goals: Array.from({ length: goals }, (_, index) => ({
        id: `goal-${index}`,
        text: `Doel ${index + 1}: ${say(index)}`,
      })),
      steps: Array.from({ length: goals * 2 }, (_, index) => ({
        id: `step-${index}`,
        goal: `goal-${index % goals}`,
        text: `Stap ${index + 1}: de eerste week alleen kijken hoe het gaat.`,
        done: index % 2 === 0,
      })),
      actions: Array.from({ length: actions }, (_, index) => ({
        id: `action-${index}`,
        text: `Afspraak ${index + 1}: ${say(index)}`,
        who: someone(index),
        stepsIn: index % 3 === 0 ? someone(index + 1) : null,
        goal: goals > 0 && index % (goals + 1) < goals ? `goal-${index % (goals + 1)}` : null,
        day: index % 2 === 0 ? dayOf(index) : null,
        when: index % 2 === 0 ? '' : 'elke dinsdag na school',
        ready: index % 4 === 0 ? `brief ${index + 1} beantwoord is` : '',
        done: index % 5 === 4,
      })),
      agreements: [{ id: 'agreement-0', text: 'School hoort alleen wat over school gaat.' }],
      participants: people.slice(0, 4).map((person, index) => ({
        id: `participant-${index}`,
        who: { person: person.id, name: person.name },
        copy: index < 3,
        signs: index < 2,
      })),
    },
  });
}

function say(index: number): string {
  const sentences = [
    'oma haalt Bo op maandag van school.',
    'samen de brief van de woningbouw lezen en er een antwoord op schrijven.',
    'elke week een avond voor onszelf.',
    'de buurvrouw bellen.',
  ];
  return sentences[index % sentences.length] ?? '';
}
