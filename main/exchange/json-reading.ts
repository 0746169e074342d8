import { AppError } from '../../shared/errors.ts';
import type { ImportedGraph, Unplaced } from '../../shared/map/imported-graph.ts';
import { type MapJson, parseMapJson } from '../../shared/map/json.ts';
import { placeInJson } from './json-place.ts';
import { decodeUtf8, faultAt, refuseLarge } from './source-text.ts';

/** A JSON text, parsed, and where in it something stands. */
export interface SourceJson {
  readonly value: unknown;
  /** The fault at what a path leads to, with its line and column. */
  faultAt(path: readonly PropertyKey[], cause?: unknown): AppError;
}

/** Throws `bad-json` with line and column for what is no JSON or nested deeper than 64; `file-too-large` over 64 MiB. */
export function readJson(bytes: Uint8Array): SourceJson {
  refuseLarge(bytes);
  const text = decodeUtf8(bytes, 'bad-json');
  const { index, isFault } = placeInJson(text, []);
  if (isFault) throw faultAt('bad-json', text, index);
  return {
    value: JSON.parse(text),
    faultAt: (path, cause) => faultAt('bad-json', text, placeInJson(text, path.map(String)).index, cause),
  };
}

/** Whether this says that it is a map of this program. */
export function isMapJson({ value }: SourceJson): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'format') === 'krachtenkaart-map';
}

/** A map in its JSON form. Throws `bad-json` with line and column for what breaks the schema, and `newer-file`. */
export function readMapJson(json: SourceJson): MapJson {
  try {
    return parseMapJson(json.value);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'bad-map-json') throw error;
    throw json.faultAt(
      (error.place ?? '').split('.').filter((name) => name !== ''),
      error,
    );
  }
}

/** What of a map comes on another map: homes, people and ties. The rest is listed. */
export function graphOfMap({
  about,
  homes,
  people,
  ties,
  domains,
  plan,
  readers,
  copies,
  photos,
}: MapJson): ImportedGraph {
  const hasPlan = Object.values(plan).some((part) => (Array.isArray(part) ? part.length > 0 : Boolean(part)));
  const isOf = (what: Unplaced['what'], isThere: boolean): Unplaced[] =>
    isThere ? [{ what, number: null, line: null, column: null, reason: 'not-carried' }] : [];
  return {
    isOwn: true,
    title: about.title,
    homes,
    people: people.map((person) => ({ ...person, photo: null, hiddenFrom: [], noteFor: [] })),
    ties: ties.map((tie) => ({ ...tie, hiddenFrom: [], noteFor: [] })),
    domains,
    unplaced: [
      ...isOf('plan', hasPlan),
      ...isOf(
        'readers',
        readers.some(({ name }) => name !== '') ||
          [...people, ...ties].some(({ hiddenFrom, noteFor }) => hiddenFrom.length + noteFor.length > 0),
      ),
      ...isOf('copies', copies.length > 0),
      ...isOf('photos', photos.length > 0),
    ],
  };
}
