import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addPerson, createMap } from '../../../../shared/map/edit.ts';
import { writeMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { personCaptionLines } from '../../../../shared/notation/caption.ts';
import { drawingSvg } from '../../../../shared/notation/drawing-svg.ts';
import { paperPalettes } from '../../../../shared/notation/paper.ts';
import { paperDrawing } from '../../../../shared/notation/paper-drawing.ts';
import { paperLines } from '../../../../shared/notation/paper-lines.ts';
import { mapWithin } from '../../../../shared/notation/paper-places.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { widthOfLines } from '../../../../shared/notation/text-width.ts';
import { sampleMap } from '../../../support/sample-map.ts';

const words = {
  homeWithoutName: 'Thuis',
  letterOf: (mark: string) => mark.slice(0, 1).toUpperCase(),
  nameOfZone: () => 'Ring',
};
const palette = paperPalettes.colour;
/** In millimetres, as the page of a map with a legend of two rows leaves it. */
const rooms = { portrait: { width: 187, height: 232 }, landscape: { width: 274, height: 153 } };

function sample(people: number): HouseholdMap {
  const document = new Y.Doc();
  writeMapJson(document, sampleMap({ people, ties: Math.round(people * 1.5) }));
  return readMap(document);
}

/** People the program has found a place for, with three who live there. */
function arranged(people: number): HouseholdMap {
  const document = new Y.Doc();
  const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00.000Z' });
  const labels = ['network', 'professional', 'volunteer', 'network', null] as const;
  for (let index = 0; index < people; index += 1) {
    const label = labels[index % labels.length] ?? null;
    const stands = index < 3 ? { memberOf: home } : { around: home, label };
    addPerson(document, { name: `Buurvrouw ${index}`, role: index % 2 ? 'oppas' : '', position: null, stands });
  }
  return readMap(document);
}

/** What everybody who is no member takes up: the figure with the name under it. */
function boxesOf(map: HouseholdMap) {
  const { people } = placesOf(map);
  return [...map.people.values()].flatMap((person) => {
    const place = people.get(person.id);
    if (place === undefined || person.home !== null) return [];
    const lines = personCaptionLines(person);
    const half = Math.max(30, widthOfLines(lines, { size: 18, isBold: false }) / 2);
    const bottom = place.y + 30 + 7 + 18 + (lines.length - 1) * 20.7;
    return [{ id: person.id, left: place.x - half, right: place.x + half, top: place.y - 30, bottom }];
  });
}

function overlapsIn(map: HouseholdMap): string[] {
  const boxes = boxesOf(map);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

it.each(['portrait', 'landscape'] as const)('draws up to 60 names at 8 points or more, %s', (orientation) => {
  for (const map of [sample(5), sample(40), sample(60), arranged(40), arranged(60)])
    expect(paperDrawing(map, words, palette, rooms[orientation]).nameSize).toBeGreaterThanOrEqual(8);
});

it('draws a map that is readable just as it is, and no name larger than a heading', () => {
  for (const map of [sample(1), sample(5), arranged(12)]) {
    const drawing = paperDrawing(map, words, palette, rooms.landscape);
    expect(drawing.markup).toBe(drawingSvg(map, words, palette, paperLines).markup);
    expect(drawing.isNearer).toBe(false);
    expect(drawing.nameSize).toBeLessThanOrEqual(16.001);
  }
});

it('fills paper of its own shape, whatever the shape of the map', () => {
  for (const room of Object.values(rooms)) {
    const [, , across = 0, down = 0] = paperDrawing(sample(40), words, palette, room).viewBox.split(' ').map(Number);
    expect(across / down).toBeCloseTo(room.width / room.height, 2);
  }
});

it('draws more people than a sheet has room for as large as it can, and then as they are', () => {
  const many = paperDrawing(sample(120), words, palette, rooms.portrait);
  expect(many.nameSize).toBeGreaterThan(7);
  expect(many.isNearer).toBe(true);
  const crowd = paperDrawing(sample(400), words, palette, rooms.portrait);
  expect(crowd.isNearer).toBe(false);
});

it('brings people nearer within a sheet: none on another or on a home, each on the side where they were', () => {
  const sheet = { width: 1_560, height: 860 };
  for (const map of [sample(40), sample(60), arranged(40)]) {
    const nearer = mapWithin(map, sheet);
    if (nearer === null) throw new Error('There is room for them');
    expect(overlapsIn(nearer)).toEqual([]);
    for (const { left, right, top, bottom } of boxesOf(nearer)) {
      expect(Math.max(-left, right)).toBeLessThanOrEqual(sheet.width / 2 + 1);
      expect(Math.max(-top, bottom)).toBeLessThanOrEqual(sheet.height / 2 + 1);
    }
    const [before, after] = [placesOf(map), placesOf(nearer)];
    for (const [id, { center, radiusX, radiusY }] of after.homes) {
      const was = before.homes.get(id)?.center ?? center;
      for (const { id: person } of boxesOf(nearer)) {
        const [a, b] = [before.people.get(person), after.people.get(person)];
        if (a === undefined || b === undefined) continue;
        expect(Math.hypot((b.x - center.x) / radiusX, (b.y - center.y) / radiusY)).toBeGreaterThan(1);
        const turn = Math.atan2(b.y - center.y, b.x - center.x) - Math.atan2(a.y - was.y, a.x - was.x);
        expect(Math.cos(turn), person).toBeGreaterThan(0.5);
      }
    }
    // The rest of the map is what it was.
    expect([...nearer.ties]).toEqual([...map.ties]);
    expect([...nearer.people.keys()]).toEqual([...map.people.keys()]);
    expect(mapWithin(map, sheet)).toEqual(nearer);
  }
});

it('brings nobody anywhere where there is no room', () => {
  expect(mapWithin(sample(40), { width: 400, height: 400 })).toBeNull();
  expect(mapWithin(arranged(12), { width: 300, height: 3_000 })).toBeNull();
});

it('draws names alone in rings and sectors, at 8 points or more where that goes, and says how large they are', () => {
  const inRings = (people: number): HouseholdMap => {
    const map = arranged(people);
    return { ...map, about: { ...map.about, rings: true, sectors: 'label' } };
  };
  for (const people of [20, 40]) {
    const drawing = paperDrawing(inRings(people), words, palette, rooms.portrait);
    expect(drawing.hasNamesAlone).toBe(true);
    expect(drawing.nameSize).toBeGreaterThanOrEqual(8);
    const sizes = [...drawing.markup.matchAll(/font-size="([\d.]+)" font-weight="500"/g)].map(([, size]) =>
      Number(size),
    );
    const [, , across = 0] = drawing.viewBox.split(' ').map(Number);
    const points = rooms.portrait.width / across / (25.4 / 72);
    expect(Math.min(...sizes) * points).toBeCloseTo(drawing.nameSize, 1);
  }
  expect(paperDrawing(inRings(120), words, palette, rooms.portrait).nameSize).toBeLessThan(8);
});
