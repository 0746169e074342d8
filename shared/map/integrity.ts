import * as Y from 'yjs';
import {
  aboutOf,
  type Entity,
  type EntityKind,
  entitiesOf,
  entityKinds,
  photosOf,
  planOf,
  questionOf,
  versionOf,
} from './document.ts';
import { placesOf, placeText } from './fault-place.ts';
import { isPhoto } from './photos.ts';
import { planFieldsSchema, questionSchema } from './plan-schema.ts';
import { strayIn } from './references.ts';
import { aboutSchema, entitySchemas } from './schema.ts';
import { limits, schemaVersion } from './vocabulary.ts';

/**
 * Every rule a map's document must keep, checked over all of it, what was removed included. Returns the places that
 * break one (`ties.<id>.to`), in no particular order; an intact map gives an empty list.
 */
export function faultsOf(document: Y.Doc): readonly string[] {
  const faults: string[] = [];
  const { version: _version, ...about } = aboutOf(document).toJSON();
  if (versionOf(document) !== schemaVersion) faults.push('about.version');
  const parsedAbout = aboutSchema.safeParse(about);
  for (const path of parsedAbout.error?.issues.flatMap(placesOf) ?? []) faults.push(placeText(['about', ...path]));
  const parsedPlan = planFieldsSchema.safeParse(planOf(document).toJSON());
  for (const path of parsedPlan.error?.issues.flatMap(placesOf) ?? []) faults.push(placeText(['plan', ...path]));
  if (!questionSchema.safeParse(questionOf(document).toString()).success) faults.push('plan.question');
  if (entitiesOf(document, 'homes').size === 0) faults.push('homes');
  for (const kind of entityKinds) {
    for (const [id, entity] of entitiesOf(document, kind).entries()) {
      const place = `${kind}.${id}`;
      if (entity instanceof Y.Map) faults.push(...faultsOfEntity(document, kind, id, entity));
      else faults.push(place);
    }
  }
  for (const [id, bytes] of photosOf(document).entries()) if (!isPhoto(bytes)) faults.push(`photos.${id}`);
  if (photosOf(document).size > limits.photos) faults.push('photos');
  return faults;
}

function faultsOfEntity(document: Y.Doc, kind: EntityKind, id: string, entity: Entity): string[] {
  const { order, removed, ...fields } = entity.toJSON();
  const faults: (readonly PropertyKey[])[] = [
    ...(entitySchemas[kind].safeParse({ ...fields, id }).error?.issues.flatMap(placesOf) ?? []),
  ];
  if (typeof order !== 'string' || order === '') faults.push(['order']);
  if (removed !== undefined && removed !== true) faults.push(['removed']);
  // The parts of life that every map begins with need not be written, and one that is gone just goes.
  const isThere = (known: EntityKind, other: string) => known === 'domains' || entitiesOf(document, known).has(other);
  faults.push(...strayIn(kind, { ...fields, id }, isThere));
  const photo = kind === 'people' ? (fields['photo'] ?? null) : null;
  if (photo !== null && !(typeof photo === 'string' && photosOf(document).has(photo))) faults.push(['photo']);
  return faults.map((path) => placeText([kind, id, ...path]));
}
