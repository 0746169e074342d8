import * as Y from 'yjs';
import { aboutOf, type Entity, type EntityKind, entitiesOf, entityKinds, photosOf, versionOf } from './document.ts';
import { placesOf, placeText } from './fault-place.ts';
import { isPhoto } from './photos.ts';
import { aboutSchema, domainSchema, homeSchema, personSchema, tieSchema } from './schema.ts';
import { limits, schemaVersion } from './vocabulary.ts';

const schemas = { homes: homeSchema, people: personSchema, ties: tieSchema, domains: domainSchema };

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
  const faults = [...(schemas[kind].safeParse({ ...fields, id }).error?.issues.flatMap(placesOf) ?? [])];
  if (typeof order !== 'string' || order === '') faults.push(['order']);
  if (removed !== undefined && removed !== true) faults.push(['removed']);
  const isKnown = (end: unknown, kinds: readonly EntityKind[]) =>
    typeof end === 'string' && kinds.some((known) => entitiesOf(document, known).has(end));
  /** A field that may be missing in a document from before it was known, and may point at nothing. */
  const isLoose = (field: string, among: EntityKind) =>
    (fields[field] ?? null) !== null && !isKnown(fields[field], [among]);
  if (kind === 'people') {
    if (fields['home'] !== null && !isKnown(fields['home'], ['homes'])) faults.push(['home']);
    if (isLoose('alsoHome', 'homes')) faults.push(['alsoHome']);
    if (isLoose('organisation', 'people')) faults.push(['organisation']);
    const photo = fields['photo'] ?? null;
    if (photo !== null && !(typeof photo === 'string' && photosOf(document).has(photo))) faults.push(['photo']);
  }
  if (kind === 'ties') {
    if (!isKnown(fields['from'], ['people'])) faults.push(['from']);
    if (!isKnown(fields['to'], ['people', 'homes']) || fields['from'] === fields['to']) faults.push(['to']);
  }
  return faults.map((path) => placeText([kind, id, ...path]));
}
