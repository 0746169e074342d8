import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { asShown } from '../../shared/map/asking.ts';
import type { Home, HouseholdMap, Person, Point, Tie } from '../../shared/map/schema.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import { guestCaptionLines, homeCaptionLines, personCaptionLines } from '../../shared/notation/caption.ts';
import type { DrawingWords } from '../../shared/notation/drawing-svg.ts';
import { nameOrRole } from '../../shared/notation/far-name.ts';
import { lookOfFigure, neutralFigure } from '../../shared/notation/figure.ts';
import { type Hull, hullsOf } from '../../shared/notation/hull.ts';
import { letterWaysOf, middleWay } from '../../shared/notation/letter-ways.ts';
import { markOfPerson } from '../../shared/notation/marks.ts';
import { type Places, placesOf } from '../../shared/notation/places.ts';
import { bendsOf, isDrawn, lookOfTie } from '../../shared/notation/tie-look.ts';
import { turnsOfTie } from '../../shared/notation/tie-shape.ts';
import { guestId } from './guest.ts';

/** The words that stand on elements. */
export type ElementWords = Pick<DrawingWords, 'homeWithoutName' | 'letterOf'>;

export interface Elements {
  /** Makes the picture show this map, touching only what differs from what it shows. */
  show(map: HouseholdMap): void;
  /** Uses these words from the next `show` on, for all that is already there too. */
  speak(words: ElementWords): void;
}

/** What one element was made from: as long as all of it is the same, the element is left alone. */
interface Shown {
  readonly made: readonly unknown[];
  readonly position: Point | null;
}

/**
 * Keeps Cytoscape's elements in step with a map. `move` brings nodes that are already drawn to their new places: at once,
 * or on their way.
 */
export function createElements(
  cy: Core,
  firstWords: ElementWords,
  move: (moves: readonly (readonly [NodeSingular, Point])[]) => void,
): Elements {
  const shown = new Map<string, Shown>();
  let words = firstWords;

  return {
    show(map) {
      const places = placesOf(map);
      const bends = bendsOf(map);
      const ways = letterWaysOf(map);
      const open = openOnTies(map);
      const added: ElementDefinition[] = [];
      const moves: [NodeSingular, Point][] = [];
      const left = new Set(shown.keys());

      const put = (id: string, made: readonly unknown[], position: Point | null, define: () => Definition) => {
        left.delete(id);
        const before = shown.get(id);
        const isSameLook = before?.made.every((part, index) => Object.is(part, made[index])) ?? false;
        const isSamePlace = before?.position?.x === position?.x && before?.position?.y === position?.y;
        if (isSameLook && isSamePlace) return;
        shown.set(id, { made, position });
        if (before === undefined) {
          const { data, ...others } = define();
          added.push({
            data: { ...data, id },
            ...others,
            ...(position === null ? {} : { position: { x: position.x, y: position.y } }),
          });
          return;
        }
        const element = cy.getElementById(id);
        if (!isSameLook) {
          const { data, classes } = define();
          if (!('figure' in data)) element.removeData('figure');
          element.data(data);
          // Whether somebody is left out is not for who draws them to say.
          element.classes(element.hasClass('faded') ? [...classes, 'faded'] : classes);
        }
        if (position !== null && !isSamePlace) moves.push([element, position]);
      };

      cy.batch(() => {
        for (const home of map.homes.values()) putHome(home, places, words, put);
        for (const person of map.people.values()) putPerson(map, person, places, put);
        for (const person of map.people.values()) putGuest(map, person, places, put);
        for (const tie of map.ties.values())
          if (isDrawn(map, tie))
            putTie(
              map,
              tie,
              bends.get(tie.id) ?? 0,
              { way: ways.get(tie.id) ?? middleWay, agreed: open.get(tie.id) ?? null },
              places,
              words,
              put,
            );
        for (const hull of hullsOf(map)) putHull(hull, put);
        for (const id of left) {
          shown.delete(id);
          cy.getElementById(id).remove();
        }
        // Nodes come before the ties between them.
        if (added.length > 0) cy.add(added);
      });
      if (moves.length > 0) move(moves);
    },
    speak(next) {
      words = next;
    },
  };
}

/** What Cytoscape is told of an element. */
interface Definition {
  readonly data: Record<string, unknown>;
  readonly classes: string[];
  /** False for what is only looked at. */
  readonly selectable?: false;
  /** False for what is moved by nobody. */
  readonly grabbable?: false;
}

type Put = (id: string, made: readonly unknown[], position: Point | null, define: () => Definition) => void;

function putHome(home: Home, places: Places, words: ElementWords, put: Put): void {
  const ellipse = places.homes.get(home.id);
  if (ellipse === undefined) return;
  const { center, radiusX, radiusY } = ellipse;
  put(home.id, [home.name, radiusX, radiusY, words], center, () => ({
    data: {
      caption: homeCaptionLines(home.name === '' ? words.homeWithoutName : home.name, radiusX).join('\n'),
      width: 2 * radiusX,
      height: 2 * radiusY,
    },
    classes: ['home'],
  }));
}

function putPerson(map: HouseholdMap, person: Person, places: Places, put: Put): void {
  const look = person.home === null ? markOfPerson(map, person.id) : 'member';
  const figure = lookOfFigure(person, map.photos);
  const shown = asShown(map, person);
  const made = [shown.name, person.role, person.age, figure, look];
  put(person.id, made, places.people.get(person.id) ?? null, () => ({
    data: {
      caption: personCaptionLines(shown).join('\n'),
      called: nameOrRole(shown),
      ...(figure === neutralFigure ? {} : { figure }),
    },
    classes: ['person', look],
  }));
}

/** Somebody who lives in a second home as well, as they are shown in it: `of` is the id of the person. */
function putGuest(map: HouseholdMap, person: Person, places: Places, put: Put): void {
  const place = places.guests.get(person.id);
  if (place === undefined) return;
  const figure = lookOfFigure(person, map.photos);
  put(guestId(person.id), [person.name, person.role, figure], place, () => ({
    data: {
      of: person.id,
      caption: guestCaptionLines(person).join('\n'),
      called: nameOrRole(person),
      ...(figure === neutralFigure ? {} : { figure }),
    },
    classes: ['person', 'member', 'guest'],
    selectable: false,
    grabbable: false,
  }));
}

function putTie(
  map: HouseholdMap,
  tie: Tie,
  bend: number,
  { way, agreed }: { readonly way: number; readonly agreed: number | null },
  places: Places,
  words: ElementWords,
  put: Put,
): void {
  const turns = turnsOfTie(map, places, tie, bend);
  put(tie.id, [tie, bend, way, agreed, turns?.weights.length, words], null, () => {
    const { mark, atFrom, atTo, course } = lookOfTie(tie, bend);
    return {
      data: {
        source: tie.from,
        target: tie.to,
        letter: words.letterOf(mark),
        help: tie.help,
        letterWay: way,
        agreed,
        ...(course.kind === 'bent' ? { bend: course.distance } : {}),
        ...(course.kind === 'zigzag' ? { zigzag: course, ...turns } : {}),
      },
      classes: [
        mark,
        tie.strength,
        ...(course.kind === 'straight' ? [] : [course.kind]),
        ...(atFrom === null ? [] : [`${atFrom}-at-from`]),
        ...(atTo === null ? [] : [`${atTo}-at-to`]),
      ],
    };
  });
}

/** Each way of a hull is drawn twice: its edge, and its ground over all edges of the hull. */
function putHull({ organisation, mark, people }: Hull, put: Put): void {
  for (const person of people) {
    for (const layer of ['hull-edge', 'hull-ground']) {
      // No id of a map has a colon.
      put(`${layer}:${organisation}:${person}`, [mark], null, () => ({
        data: { source: organisation, target: person },
        classes: ['hull', layer, mark],
        selectable: false,
      }));
    }
  }
}
