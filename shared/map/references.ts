import type { EntityKind } from './document.ts';

/** A field that holds the id of something else on the map. */
interface Reference {
  readonly path: readonly string[];
  readonly to: readonly EntityKind[];
  /** Whether it may be null, or not be there at all. */
  readonly isOptional: boolean;
}

const needed = (path: string, to: readonly EntityKind[]): Reference => ({
  path: path.split('.'),
  to,
  isOptional: false,
});
const loose = (path: string, to: readonly EntityKind[]): Reference => ({ path: path.split('.'), to, isOptional: true });

/** Which fields point at what. Those that name readers may name one that is gone: it means nothing then. */
const references: Readonly<Record<EntityKind, readonly Reference[]>> = {
  homes: [],
  people: [loose('home', ['homes']), loose('alsoHome', ['homes']), loose('organisation', ['people'])],
  ties: [needed('from', ['people']), needed('to', ['people', 'homes']), loose('domain', ['domains'])],
  domains: [],
  worries: [],
  goingWell: [],
  goals: [],
  steps: [needed('goal', ['goals'])],
  actions: [
    loose('goal', ['goals']),
    loose('tie', ['ties']),
    loose('who.person', ['people']),
    loose('stepsIn.person', ['people']),
  ],
  agreements: [],
  participants: [loose('who.person', ['people'])],
  readers: [],
  copies: [],
};

type IsThere = (kind: EntityKind, id: string) => boolean;

/**
 * The fields of an entity, each as a path, that point at nothing on the map, or at the entity itself where that makes no
 * sense.
 */
export function strayIn(
  kind: EntityKind,
  entity: Readonly<Record<string, unknown>>,
  isThere: IsThere,
): (readonly string[])[] {
  const stray = references[kind].filter(({ path, to, isOptional }) => {
    const end = valueAt(entity, path) ?? null;
    if (end === null) return !isOptional;
    return typeof end !== 'string' || !to.some((known) => isThere(known, end));
  });
  return [...stray.map(({ path }) => path), ...selfIn(kind, entity)];
}

/** Nobody works for themselves, and no tie goes from somebody to the same. */
function selfIn(kind: EntityKind, entity: Readonly<Record<string, unknown>>): (readonly string[])[] {
  if (kind === 'people' && entity['organisation'] === entity['id']) return [['organisation']];
  return kind === 'ties' && entity['from'] === entity['to'] ? [['to']] : [];
}

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, name), rest) : undefined;
}
