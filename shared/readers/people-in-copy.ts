import { asShown, initialsOf } from '../map/asking.ts';
import { type HouseholdMap, type Person, personSchema, type Tie } from '../map/schema.ts';
import { type CopyReader, isHiddenFrom, type LeftOut } from './reading.ts';

/** The people of a copy, under the ids they had. */
export interface PeopleInCopy {
  readonly shown: HouseholdMap['people'];
  /** Those who are kept from the reader, as they stand on the map. */
  readonly hidden: readonly Person[];
  readonly leftOut: Pick<LeftOut, 'people' | 'initials'>;
  readonly notesLeftOut: number;
}

export function peopleIn(map: HouseholdMap, reader: CopyReader): PeopleInCopy {
  const hidden = [...map.people.values()].filter((person) => isHiddenFrom(reader, person));
  const isHidden = new Set(hidden.map(({ id }) => id));
  const shown = new Map<string, Person>();
  let notesLeftOut = 0;
  for (const person of map.people.values()) {
    if (!isHidden.has(person.id)) {
      const note = person.noteFor.includes(reader.id) ? person.note : '';
      if (note !== person.note) notesLeftOut += 1;
      const organisation =
        person.organisation !== null && isHidden.has(person.organisation) ? null : person.organisation;
      const { name } = asShown(map, person);
      shown.set(person.id, { ...person, name, note, organisation, hiddenFrom: [], noteFor: [] });
    } else if (reader.withheld === 'initials') shown.set(person.id, byInitials(person));
  }
  const initials = reader.withheld === 'initials' ? hidden.length : 0;
  return { shown, hidden, leftOut: { people: hidden.length - initials, initials }, notesLeftOut };
}

/** Made anew, so that nothing else that is known of somebody comes along: only where they stand. */
function byInitials({ id, name, home, position }: Person): Person {
  return personSchema.parse({ id, name: shortened(name), role: '', home, position });
}

/** Initials as letters: an emoji, or a letter under a tower of accents, may tell who it is. */
export function shortened(name: string): string {
  return initialsOf(name.normalize('NFC').replaceAll(/[^\p{L}\p{N}\s-]/gu, ''));
}

/** The ties of a copy, under the ids they had. */
export interface TiesInCopy {
  readonly shown: HouseholdMap['ties'];
  /** Those that were left out, but for what went with somebody who is not there. */
  readonly leftOut: number;
  readonly notesLeftOut: number;
}

export function tiesIn(map: HouseholdMap, reader: CopyReader, { shown: people, hidden }: PeopleInCopy): TiesInCopy {
  const isHidden = new Set(hidden.map(({ id }) => id));
  const shown = new Map<string, Tie>();
  let leftOut = 0;
  let notesLeftOut = 0;
  for (const tie of map.ties.values()) {
    const ends = [tie.from, tie.to];
    if (!ends.every((end) => people.has(end) || map.homes.has(end))) continue;
    if (isHiddenFrom(reader, tie)) {
      leftOut += 1;
      continue;
    }
    // What is noted on a tie with somebody tells of them.
    const isForReader = tie.noteFor.includes(reader.id) && !ends.some((end) => isHidden.has(end));
    const note = isForReader ? tie.note : '';
    if (note !== tie.note) notesLeftOut += 1;
    shown.set(tie.id, { ...tie, note, hiddenFrom: [], noteFor: [] });
  }
  return { shown, leftOut, notesLeftOut };
}

/** The photos that somebody in the copy has. */
export function photosIn({ photos }: HouseholdMap, people: HouseholdMap['people']): HouseholdMap['photos'] {
  const used = new Set([...people.values()].map(({ photo }) => photo));
  return new Map([...photos].filter(([id]) => used.has(id)));
}
