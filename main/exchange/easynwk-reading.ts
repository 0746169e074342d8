import { nanoid } from 'nanoid';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { ImportedGraph, Unplaced } from '../../shared/map/imported-graph.ts';
import type { Person, Tie } from '../../shared/map/schema.ts';
import { type Closeness, type Figure, limits, type SupportLabel } from '../../shared/map/vocabulary.ts';
import { integerIn, textIn } from './cell-reading.ts';
import type { SourceJson } from './json-reading.ts';

/**
 * The file of easyNWK (github.com/fhstp/easynwk-web): a network map of one person, `ego`, with `alteri` at an angle in
 * degrees and a distance of which 100 is the outer horizon, and undirected `connections` among them. Of a file with
 * several versions the one last in view is read, or else the last. What it says by where somebody stands is read as that: the sector below on the
 * right is that of professional helpers, and the horizons are at a third and two thirds.
 */

const wordsSchema = z.string().default('');
const keySchema = z.union([z.string(), z.number()]).transform(String);
const egoSchema = z.object({
  name: wordsSchema,
  age: z.union([z.string(), z.number()]).transform(String).default(''),
  currentGender: wordsSchema,
  note: wordsSchema,
});
const alterSchema = egoSchema.extend({
  id: keySchema,
  version: z.number().nullish(),
  role: wordsSchema,
  human: z.boolean().default(true),
  deceased: z.boolean().default(false),
  edgeType: z.number().default(1),
  angle: z.number(),
  distance: z.number().min(0),
});
const connectionSchema = z.object({ id1: keySchema, id2: keySchema, version: z.number().nullish() });
const fileSchema = z.object({
  ego: egoSchema,
  alteri: z.array(alterSchema),
  connections: z.array(connectionSchema).default([]),
  relations: z.array(z.unknown()).default([]),
  versions: z.array(z.object({ id: z.number() })).default([]),
});
type Alter = z.infer<typeof alterSchema>;

/** A file with the versions of one map, each whole, and which of them was last in view. */
const recordSchema = z.object({
  currentVersion: z.unknown(),
  versions: z.array(z.object({ id: z.unknown(), nwk: z.object({ ego: z.unknown(), alteri: z.unknown() }) })).min(1),
});

/** Whether this looks like a file of easyNWK. */
export function isEasynwk({ value }: SourceJson): boolean {
  return mapIn(value) !== null;
}

/** The one map of a file that is read, and the path that leads to it. */
function mapIn(value: unknown): { readonly map: unknown; readonly path: readonly PropertyKey[] } | null {
  const record = recordSchema.safeParse(value);
  if (record.success) {
    const { versions, currentVersion } = record.data;
    const current = versions.findIndex(({ id }) => id === currentVersion);
    const index = current < 0 ? versions.length - 1 : current;
    return { map: (value as z.infer<typeof recordSchema>).versions[index]?.nwk, path: ['versions', index, 'nwk'] };
  }
  const isOne = typeof value === 'object' && value !== null && 'ego' in value && 'alteri' in value;
  return isOne ? { map: value, path: [] } : null;
}

/** Throws `bad-json` with line and column where it is not as easyNWK writes it, and `import-too-large`. */
export function readEasynwk(json: SourceJson): ImportedGraph {
  const { map, path } = mapIn(json.value) ?? { map: json.value, path: [] };
  const parsed = fileSchema.safeParse(map);
  if (!parsed.success) throw json.faultAt([...path, ...(parsed.error.issues[0]?.path ?? [])], parsed.error);
  const { ego, relations, versions, ...lists } = parsed.data;
  const last = versions.at(-1)?.id ?? lists.alteri.reduce((most, { version }) => Math.max(most, version ?? 0), 0);
  const isOfLast = ({ version }: { readonly version?: number | null | undefined }) => (version ?? last) === last;
  const [alteri, connections] = [lists.alteri.filter(isOfLast), lists.connections.filter(isOfLast)];
  if (alteri.length + 1 > limits.people || alteri.length + connections.length > limits.ties) {
    throw new AppError('import-too-large');
  }

  const unplaced: Unplaced[] = [];
  const note = (what: Unplaced['what'], number: number | null, column: string | null, reason: Unplaced['reason']) =>
    unplaced.push({ what, number, line: null, column, reason });
  if (relations.length > 0) note('ties', null, 'relations', 'not-carried');

  const home = nanoid();
  const ids = new Map<string, string>();
  const people: Person[] = [{ ...personOf(ego, nanoid()), home }];
  const ties: Tie[] = [];
  for (const [index, alter] of alteri.entries()) {
    if (ids.has(alter.id)) {
      note('people', index + 1, 'id', 'twice');
      continue;
    }
    const id = nanoid();
    ids.set(alter.id, id);
    if (!alter.human) note('people', index + 1, 'human', 'not-carried');
    people.push({
      ...personOf(alter, id),
      ...placeOf(alter),
      role: textIn(alter.role, limits.role).text,
      deceased: alter.deceased,
    });
    // Its own rule: who died, is no human or stands beyond the horizon is tied to nobody.
    if (!alter.human || alter.deceased || alter.distance > 100 || alter.edgeType === 0) continue;
    ties.push({ ...tieOf(id, home, labelOf(alter)), strength: alter.edgeType === 2 ? 'strong' : 'normal' });
  }
  for (const [index, { id1, id2 }] of connections.entries()) {
    const [from, to] = [ids.get(id1), ids.get(id2)];
    if (from === undefined || to === undefined) note('ties', index + 1, null, 'no-such-one');
    else if (from === to) note('ties', index + 1, null, 'to-itself');
    else ties.push(tieOf(from, to, null));
  }
  return {
    isOwn: false,
    title: '',
    homes: [{ id: home, name: '', position: { x: 0, y: 0 } }],
    people,
    ties,
    domains: [],
    unplaced,
  };
}

const figureWords: Readonly<Record<string, Figure>> = {
  weiblich: 'female',
  female: 'female',
  männlich: 'male',
  male: 'male',
  divers: 'other',
  diverse: 'other',
};

function personOf({ name, age, currentGender, note }: z.infer<typeof egoSchema>, id: string): Person {
  return {
    id,
    name: textIn(name, limits.name).text,
    role: '',
    home: null,
    position: null,
    arranged: null,
    alsoHome: null,
    kind: 'person',
    figure: Object.hasOwn(figureWords, currentGender) ? (figureWords[currentGender] ?? 'neutral') : 'neutral',
    deceased: false,
    age: integerIn(age, 0, limits.age),
    photo: null,
    emoji: '',
    reach: '',
    note: textIn(note, limits.longestNote).text,
    closeness: null,
    organisation: null,
    asked: 'not-asked',
    hiddenFrom: [],
    noteFor: [],
  };
}

/** Around the home, as far out as it was among the horizons. */
function placeOf({ angle, distance }: Alter): Pick<Person, 'position' | 'closeness'> {
  const radians = (angle * Math.PI) / 180;
  const radius = 220 + Math.min(distance, 200) * 5;
  const [x, y] = [Math.round(radius * Math.cos(radians)) + 0, Math.round(-radius * Math.sin(radians)) + 0];
  const closeness: Closeness = distance < 100 / 3 ? 'close' : distance < 200 / 3 ? 'middle' : 'far';
  return { position: { x, y, byHand: true }, closeness };
}

function labelOf({ angle }: Alter): SupportLabel {
  return angle < 0 && angle > -90 ? 'professional' : 'network';
}

function tieOf(from: string, to: string, label: SupportLabel | null): Tie {
  const said = { strength: 'normal', flow: null, stress: false, domain: null, often: null } as const;
  return { id: nanoid(), from, to, label, ...said, help: [], since: null, note: '', hiddenFrom: [], noteFor: [] };
}
