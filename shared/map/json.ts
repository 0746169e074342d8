import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { aboutOf, entitiesOf, entityKinds, photosOf } from './document.ts';
import { placesOf, placeText } from './fault-place.ts';
import { base64Of, bytesOf, isPhoto } from './photos.ts';
import { aboutSchema, domainSchema, type HouseholdMap, homeSchema, personSchema, tieSchema } from './schema.ts';
import { defaultDomains, limits, schemaVersion } from './vocabulary.ts';
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

function refuseBrokenReferences({ homes, people, ties, domains, photos }: MapJson): void {
  const seen = new Set<string>();
  for (const [list, entities] of Object.entries({ homes, people, ties, domains, photos })) {
    for (const [index, { id }] of entities.entries()) {
      if (seen.has(id)) throw badJson([list, index, 'id']);
      seen.add(id);
    }
  }
  const homeIds = new Set(homes.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  const photoIds = new Set(photos.map(({ id }) => id));
  const domainIds = new Set(domains.map(({ id }) => id));
  for (const [index, { id, home, alsoHome, organisation, photo }] of people.entries()) {
    if (photo !== null && !photoIds.has(photo)) throw badJson(['people', index, 'photo']);
    if (home !== null && !homeIds.has(home)) throw badJson(['people', index, 'home']);
    if (alsoHome !== null && !homeIds.has(alsoHome)) throw badJson(['people', index, 'alsoHome']);
    const isOrganised = organisation === null || (organisation !== id && personIds.has(organisation));
    if (!isOrganised) throw badJson(['people', index, 'organisation']);
  }
  for (const [index, { from, to, domain }] of ties.entries()) {
    if (domain !== null && !domainIds.has(domain)) throw badJson(['ties', index, 'domain']);
    if (!personIds.has(from)) throw badJson(['ties', index, 'from']);
    if (from === to || !(personIds.has(to) || homeIds.has(to))) throw badJson(['ties', index, 'to']);
  }
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
    for (const kind of entityKinds) {
      const orders = generateNKeysBetween(null, null, json[kind].length);
      for (const [index, { id, ...fields }] of json[kind].entries()) {
        entitiesOf(document, kind).set(id, entityOf(kind, { ...fields, order: orders[index] }));
      }
    }
  });
}
