import { describe, expect, it } from 'vitest';
import { nextTowards } from '../../../../renderer/drawing/steering.ts';
import { targetAt } from '../../../../renderer/drawing/target.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { household, person } from '../../shared/notation/household.ts';

const at = (x: number, y: number) => ({ position: { x, y, byHand: true } });
const map = household([
  person('west', at(-400, 0)),
  person('far-west', at(-800, 20)),
  person('north', at(0, -400)),
  person('aside', at(-420, -300)),
]);
const places = placesOf(map);
const anybody = () => true;

describe('arrow keys', () => {
  it('start at the home', () => {
    expect(nextTowards(places, null, 'left', anybody)).toBe('home');
  });

  it('go to the nearest that way, straight on before aside', () => {
    expect(nextTowards(places, 'home', 'left', anybody)).toBe('west');
    expect(nextTowards(places, 'west', 'left', anybody)).toBe('far-west');
    expect(nextTowards(places, 'far-west', 'right', anybody)).toBe('west');
    expect(nextTowards(places, 'west', 'up', anybody)).toBe('aside');
  });

  it('stay where nobody is that way', () => {
    expect(nextTowards(places, 'home', 'right', anybody)).toBeNull();
  });

  it('pass over who cannot be chosen', () => {
    expect(nextTowards(places, 'home', 'left', (id) => id !== 'west')).toBe('far-west');
  });
});

describe('what is at a point', () => {
  it('is the person, a little around them too, before the home', () => {
    const withMember = household([person('member', { home: 'home' })]);
    const place = placesOf(withMember).people.get('member');
    if (place === undefined) throw new Error('no place');
    expect(targetAt(withMember, { x: place.x + 35, y: place.y })).toBe('member');
    expect(targetAt(withMember, { x: 0, y: -70 })).toBe('home');
    expect(targetAt(map, { x: -400, y: 100 })).toBeNull();
  });
});
