import * as Y from 'yjs';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Point } from '../../shared/map/schema.ts';
import { labelOf } from '../../shared/map/ties.ts';
import { markOf } from '../../shared/notation/marks.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { placesOf } from '../../shared/notation/places.ts';
import { ringWidth } from '../../shared/notation/sizes.ts';
import { bendsOf, lookOfTie } from '../../shared/notation/tie-look.ts';
import { outlineOf, shapeOfTie } from '../../shared/notation/tie-shape.ts';
import type { Subject } from './pixels.ts';

const { marks } = palettes.light;
/** What everything is drawn on. */
export const { ground } = palettes.light;
/** Along a tie, in map units, and around a person: how many places are looked at. */
const stride = 24;
const aroundPerson = 24;

/** Everybody on a map by the ring around them, and every tie by its line, in map units. None of its ties may be a bow. */
export function subjectsOf(json: MapJson): { readonly people: readonly Subject[]; readonly ties: readonly Subject[] } {
  const document = new Y.Doc();
  writeMapJson(document, json);
  const map = readMap(document);
  const places = placesOf(map);
  const bends = bendsOf(map);
  const people = [...places.people].map(([id, center]) => ({
    id,
    colour: marks[markOf(labelOf(map, id))].line,
    places: ringAround(center),
  }));
  const ties = [...map.ties.values()].map((tie) => {
    const look = lookOfTie(tie, bends.get(tie.id) ?? 0);
    const [from, to] = [outlineOf(map, places, tie.from), outlineOf(map, places, tie.to)];
    const path = (from !== null && to !== null && shapeOfTie(look, from, to)?.path) || '';
    return { id: tie.id, colour: marks[look.mark].line, places: placesAlong(cornersIn(path)) };
  });
  return { people, ties };
}

function ringAround({ x, y }: Point): Point[] {
  const radius = (figureSize - ringWidth) / 2;
  return Array.from({ length: aroundPerson }, (_, turn) => {
    const angle = (turn / aroundPerson) * 2 * Math.PI;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** The corners of a path of straight lines. */
function cornersIn(path: string): Point[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

function placesAlong(corners: readonly Point[]): Point[] {
  return corners.slice(1).flatMap((to, index) => {
    const from = corners[index] ?? to;
    const count = Math.max(1, Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / stride));
    return Array.from({ length: count }, (_, step) => {
      const way = (step + 0.5) / count;
      return { x: from.x + way * (to.x - from.x), y: from.y + way * (to.y - from.y) };
    });
  });
}
