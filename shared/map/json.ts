import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import {
  aboutOf,
  type EntityKind,
  entitiesOf,
  entityKinds,
  type PlanKind,
  photosOf,
  planKinds,
  planOf,
  questionOf,
} from './document.ts';
import { placesOf, placeText } from './fault-place.ts';
import { base64Of, bytesOf, isPhoto } from './photos.ts';
import { planJsonSchema, planToJson } from './plan-json.ts';
import { copySchema, readerSchema } from './reader-schema.ts';
import { strayIn } from './references.ts';
import { aboutSchema, domainSchema, type HouseholdMap, homeSchema, personSchema, tieSchema } from './schema.ts';
import { defaultDomains, defaultReaders, limits, schemaVersion } from './vocabulary.ts';
import { entityOf } from './write.ts';

/**
 * The JSON form of a map: what stands readable in every file, what `export --as json` writes and `new --from` takes.
 * The order of each list is the order people gave it. docs/map.schema.json is made from this.
 */
export const mapJsonSchema = z
  .strictObject({
    format: z.literal('krachtenkaart-map'),
    version: z.literal(schemaVersion),
    about: aboutSchema,
    homes: z.array(homeSchema).min(1).max(limits.homes),
    people: z.array(personSchema).max(limits.people),
    ties: z.array(tieSchema).max(limits.ties),
    domains: z
      .array(domainSchema)
      .max(limits.domains)
      .default(() => defaultDomains.map((id) => ({ id, name: '' }))),
    plan: planJsonSchema.prefault({}).describe("The family's plan."),
    readers: z
      .array(readerSchema)
      .max(limits.readers)
      .default(() => defaultReaders.map((id) => ({ id, name: '', withheld: 'initials' as const })))
      .describe('Whom a copy may be for.'),
    copies: z.array(copySchema).max(limits.copies).default([]).describe('The copies that were made.'),
    photos: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('The SHA-256 of the bytes, in hex.'),
          jpeg: z
            .base64()
            .max(Math.ceil(limits.photo / 3) * 4)
            .refine((text) => isPhoto(bytesOf(text)))
            .describe('A JPEG image of 64 KiB at most.'),
        }),
      )
      .max(limits.photos)
      .default([])
      .describe('The photos of people on the map, each once.'),
  })
  .meta({ title: 'Krachtenkaart map', description: "One household's network: its homes, people and ties." });

export type MapJson = z.infer<typeof mapJsonSchema>;

export function mapToJson(map: HouseholdMap): MapJson {
  return {
    format: 'krachtenkaart-map',
    version: schemaVersion,
    about: map.about,
    homes: [...map.homes.values()],
    people: [...map.people.values()],
    ties: [...map.ties.values()],
    domains: [...map.domains.values()],
    plan: planToJson(map.plan),
    readers: [...map.readers.values()],
    copies: [...map.copies.values()],
    photos: [...photosUsedIn(map)].map(([id, bytes]) => ({ id, jpeg: base64Of(bytes) })),
  };
}

/** The photos that somebody on the map has. */
function photosUsedIn({ people, photos }: HouseholdMap): ReadonlyMap<string, Uint8Array> {
  const used = new Set([...people.values()].map(({ photo }) => photo));
  return new Map([...photos].filter(([id]) => used.has(id)));
}

/**
 * Takes parsed JSON for a map. Throws `bad-map-json` with the place of the first fault: one of the schema, an id that
 * stands twice, or a tie or member that points at nobody; `newer-file` when it says a later version.
 */
export function parseMapJson(value: unknown): MapJson {
  const version = z.object({ format: z.literal('krachtenkaart-map'), version: z.int() }).safeParse(value);
  if (version.success && version.data.version > schemaVersion) throw new AppError('newer-file');
  const parsed = mapJsonSchema.safeParse(value);
  if (!parsed.success) throw badJson(parsed.error.issues.flatMap(placesOf)[0] ?? []);
  refuseBrokenReferences(parsed.data);
  return parsed.data;
}

function refuseBrokenReferences(json: MapJson): void {
  const lists = listsOf(json);
  const ids: Record<string, Set<string>> = {};
  const drawn = new Set<string>();
  for (const { name, path, entities } of [...lists, { name: 'photos', path: ['photos'], entities: json.photos }]) {
    ids[name] = new Set(entities.map(({ id }) => id));
    // What is drawn is pointed at by its id alone, whatever it is.
    const seen = ['homes', 'people', 'ties', 'domains', 'photos'].includes(name) ? drawn : new Set<string>();
    for (const [index, { id }] of entities.entries()) {
      if (seen.has(id)) throw badJson([...path, index, 'id']);
      seen.add(id);
    }
  }
  const isThere = (kind: EntityKind, id: string) => ids[kind]?.has(id) === true;
  for (const { name, path, entities } of lists) {
    for (const [index, entity] of entities.entries()) {
      const [stray] = strayIn(name, entity, isThere);
      if (stray !== undefined) throw badJson([...path, index, ...stray]);
    }
  }
  for (const [index, { photo }] of json.people.entries()) {
    if (photo !== null && ids['photos']?.has(photo) !== true) throw badJson(['people', index, 'photo']);
  }
  const coordinator = json.plan.coordinator?.person ?? null;
  if (coordinator !== null && !isThere('people', coordinator)) throw badJson(['plan', 'coordinator', 'person']);
}

/** The list of each kind of entity, and where it stands. */
function listsOf(json: MapJson) {
  return entityKinds.map((name) => {
    const isOfPlan = isPlanKind(name);
    return {
      name,
      path: isOfPlan ? ['plan', name] : [name],
      entities: (isOfPlan ? json.plan[name] : json[name]) as readonly { readonly id: string }[],
    };
  });
}

function isPlanKind(kind: EntityKind): kind is PlanKind {
  return planKinds.some((known) => known === kind);
}

function badJson(path: readonly PropertyKey[]): AppError {
  return new AppError('bad-map-json', { place: placeText(path) || '.' });
}

/** Writes a checked JSON form into an empty document, in one transaction. */
export function writeMapJson(document: Y.Doc, json: MapJson): void {
  document.transact(() => {
    const about = aboutOf(document);
    about.set('version', schemaVersion);
    for (const [field, value] of Object.entries(json.about)) about.set(field, value);
    for (const { id, jpeg } of json.photos) {
      const bytes = bytesOf(jpeg);
      if (bytes !== null) photosOf(document).set(id, bytes);
    }
    const { question, coordinator, talkDay, talkWords } = json.plan;
    questionOf(document).insert(0, question);
    for (const [field, value] of Object.entries({ coordinator, talkDay, talkWords }))
      planOf(document).set(field, value);
    for (const { name, entities } of listsOf(json)) {
      const orders = generateNKeysBetween(null, null, entities.length);
      for (const [index, { id, ...fields }] of entities.entries()) {
        entitiesOf(document, name).set(id, entityOf(name, { ...fields, order: orders[index] }));
      }
    }
  });
}
