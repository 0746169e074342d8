import { describe, expect, it } from 'vitest';
import { drawingSvg } from '../../../../shared/notation/drawing-svg.ts';
import { letterWaysOf } from '../../../../shared/notation/letter-ways.ts';
import { palettes } from '../../../../shared/notation/palette.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';
import { action, household, person, tie, withActions } from './household.ts';

const at = (x: number, y: number) => ({ position: { x, y, byHand: true } });
const homes = [{ id: 'home', name: '', position: { x: -3_000, y: 0 } }];

describe('the letter of a tie', () => {
  it('stands in the middle while nothing is there', () => {
    const map = household([person('a', at(0, 0)), person('b', at(400, 0))], [tie('t', 'a', 'b')], homes);
    expect(letterWaysOf(map).size).toBe(0);
  });

  it('stays in the middle on a map of very many ties', () => {
    const people = [person('a', at(0, 0)), person('b', at(400, 0)), person('c', at(200, 0))];
    const some = [tie('t', 'a', 'b')];
    expect(letterWaysOf(household(people, some, homes)).size).toBe(1);
    const more = Array.from({ length: 1_201 }, (_, index) => tie(`m${index}`, 'c', 'home'));
    expect(letterWaysOf(household(people, [...some, ...more], homes)).size).toBe(0);
  });

  it('goes along the tie, clear of the name of an end, of somebody else, and of a letter before it', () => {
    const long = 'Voetbalclub De Meeuwen van de overkant';
    const people = [
      person('a', { name: long, ...at(0, 0) }),
      person('b', { name: '', ...at(0, 210) }),
      person('c', { name: '', ...at(600, 0) }),
      person('d', { name: '', ...at(1_000, 0) }),
      person('e', { name: 'Ans', ...at(800, 0) }),
      person('f', { name: '', ...at(2_000, -300) }),
      person('g', { name: '', ...at(2_000, 300) }),
      person('h', { name: '', ...at(1_700, 0) }),
      person('i', { name: '', ...at(2_300, 0) }),
    ];
    const ties = [tie('t', 'a', 'b'), tie('u', 'c', 'd'), tie('v', 'f', 'g'), tie('w', 'h', 'i')];
    const ways = letterWaysOf(household(people, ties, homes));
    expect([...ways.keys()]).toEqual(['t', 'u', 'w']);
    expect(ways.get('t')).toBeGreaterThan(0.5);
  });

  it('goes along the tie where somebody stands in the way of what was agreed on it', () => {
    const people = [person('a', at(0, 0)), person('b', at(600, 0)), person('c', { name: '', ...at(300, -60) })];
    const map = household(people, [tie('t', 'a', 'b')], homes);
    expect(letterWaysOf(map).size).toBe(0);
    expect(letterWaysOf(withActions(map, [action('x', { tie: 't' })])).size).toBe(1);
  });

  it('keeps its pictures of help with it, and stays on the tie in any crowd', () => {
    const people = Array.from({ length: 30 }, (_, index) =>
      person(`p${index}`, { name: `Persoon ${index}`, ...at((index % 6) * 60, Math.floor(index / 6) * 60) }),
    );
    const ties = people.slice(1).map(({ id }, index) => tie(`t${index}`, id, 'p0', { help: ['company', 'advice'] }));
    const map = household(people, ties, homes);
    for (const way of letterWaysOf(map).values()) expect(Math.abs(way - 0.5)).toBeLessThanOrEqual(0.3);
    const words = { homeWithoutName: '', letterOf: () => '?', nameOfZone: () => '' };
    const { markup } = drawingSvg(map, words, palettes.light);
    const letters = elementsIn(parseXml(`<svg>${markup}</svg>`), 'text').filter((text) => textIn(text) === '?');
    expect(letters.length).toBeGreaterThan(20);
  });
});
