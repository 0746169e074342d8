import type * as Y from 'yjs';
import { aboutOf } from './document.ts';
import { readAbout } from './read-entity.ts';
import { type About, aboutSchema, type Person, type Position, personSchema, type Tie, tieSchema } from './schema.ts';
import { change, parse, said, write } from './write.ts';

/** How people stand on a map beside freely: in rings and in sectors. In the manner of edit.ts. */

/** Whether people stand in rings and in sectors. Where they freely stand stays as it is, to go back to. */
export function arrangeBy(document: Y.Doc, arrangement: Pick<About, 'rings' | 'sectors'>): void {
  const checked = parse(() => aboutSchema.pick({ rings: true, sectors: true }).parse(arrangement));
  const about = readAbout(aboutOf(document));
  if (about.rings === checked.rings && about.sectors === checked.sectors) return;
  write(document, () => {
    for (const [field, value] of Object.entries(checked)) aboutOf(document).set(field, value);
  });
}

/** Where somebody is put among rings and sectors, and what that says of them and of their tie to a home. */
export interface ZonePlace {
  readonly arranged: Position;
  /** Undefined where they stay in their ring. */
  readonly closeness?: Person['closeness'];
  readonly tie: { readonly id: string; readonly fields: Partial<Pick<Tie, 'label' | 'domain'>> } | null;
}

/** Puts people among the rings and sectors at once, each by id. */
export function placeInZones(document: Y.Doc, places: ReadonlyMap<string, ZonePlace>): void {
  const checked = [...places].map(([id, { arranged, closeness, tie }]) => ({
    id,
    person: said(personSchema.pick({ arranged: true, closeness: true }), {
      arranged,
      ...(closeness === undefined ? {} : { closeness }),
    }),
    tie: tie === null ? null : { id: tie.id, fields: said(tieSchema.pick({ label: true, domain: true }), tie.fields) },
  }));
  write(document, () => {
    for (const { id, person, tie } of checked) {
      change(document, 'people', id, person);
      if (tie !== null) change(document, 'ties', tie.id, tie.fields);
    }
  });
}
