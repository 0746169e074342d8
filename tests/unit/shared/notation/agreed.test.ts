import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedPlace, agreedSize, openOnTies } from '../../../../shared/notation/agreed.ts';
import { drawingSvg } from '../../../../shared/notation/drawing-svg.ts';
import { helpPlaces, helpSize } from '../../../../shared/notation/help.ts';
import { palettes } from '../../../../shared/notation/palette.ts';
import { paperLines } from '../../../../shared/notation/paper-lines.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';
import { action, household, person, tie, withActions } from './household.ts';

const words = { homeWithoutName: '', letterOf: () => 'N', nameOfZone: () => '' };
const people = [
  person('a', { name: '', position: { x: 300, y: 0, byHand: true } }),
  person('b', { name: '', position: { x: 700, y: 90, byHand: true } }),
];
const map = household(people, [tie('t', 'a', 'home'), tie('u', 'a', 'b')]);

describe('what was agreed on a tie', () => {
  it('is counted by what is still to be done', () => {
    const actions = [
      action('1', { tie: 't' }),
      action('2', { tie: 't', done: true }),
      action('3', { tie: 't' }),
      action('4', { tie: 'u', done: true }),
      action('5'),
    ];
    expect([...openOnTies(withActions(map, actions))]).toEqual([
      ['t', 2],
      ['u', 0],
    ]);
  });

  it('is the same object until something in the plan differs, and nothing where nothing was agreed', () => {
    const planned = withActions(map, [action('1', { tie: 't' })]);
    expect(openOnTies({ plan: { ...planned.plan, question: 'Hoe verder?' } })).toBe(openOnTies(planned));
    expect(openOnTies(map)).toBe(openOnTies(household([])));
    expect(openOnTies(map).size).toBe(0);
  });

  it('stands across the tie from the pictures of help, clear of them and of the letter', () => {
    const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 4 }), (from, to, count) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1);
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const place = agreedPlace(middle, from, to);
        expect(Math.hypot(place.x - middle.x, place.y - middle.y)).toBeGreaterThan(20);
        for (const help of helpPlaces(count, middle, from, to)) {
          const apart = Math.max(Math.abs(place.x - help.x), Math.abs(place.y - help.y));
          expect(apart).toBeGreaterThanOrEqual((agreedSize + helpSize) / 2);
        }
      }),
    );
  });

  it.each([
    [1, '1'],
    [9, '9'],
    [10, '9+'],
    [400, '9+'],
  ])('says that %i are to be done as %s, and stays as small', (count, said) => {
    const actions = Array.from({ length: count }, (_, index) => action(`${index}`, { tie: 'u' }));
    const drawn = parseXml(`<svg>${drawingSvg(withActions(map, actions), words, palettes.light).markup}</svg>`);
    const numbers = elementsIn(drawn, 'text').filter((text) => textIn(text) !== 'N' && textIn(text) !== '');
    expect(numbers.map(textIn)).toEqual([said]);
    const boxes = elementsIn(drawn, 'rect').filter(({ attributes }) => Number(attributes.get('stroke-width')) === 2);
    expect(boxes.map(({ attributes }) => Number(attributes.get('width')))).toEqual([agreedSize - 2]);
  });

  it('is a tick when all of it is done, on screen and on paper', () => {
    const done = withActions(map, [action('1', { tie: 'u', done: true })]);
    const ticks = (lines?: typeof paperLines) => {
      const { markup } = drawingSvg(done, words, palettes.light, lines);
      return elementsIn(parseXml(`<svg>${markup}</svg>`), 'path').filter(
        ({ attributes }) => attributes.has('transform') && attributes.get('stroke-linejoin') === 'round',
      ).length;
    };
    expect([ticks(), ticks(paperLines)]).toEqual([1, 1]);
  });

  it('leaves the picture as it was where nothing was agreed on a tie', () => {
    const loose = withActions(map, [action('1'), action('2', { tie: 'gone' })]);
    expect(drawingSvg(loose, words, palettes.light)).toEqual(drawingSvg(map, words, palettes.light));
  });
});
