import { describe, expect, it } from 'vitest';
import { rank } from '../../../../renderer/finding/rank.ts';

const found = (typed: string, ...findables: readonly (readonly [string, string?])[]) =>
  rank(
    typed,
    findables.map(([label, also = '']) => ({ label, also })),
  ).map(({ label }) => label);

describe('looking up', () => {
  it('finds by the beginning of any word, in any order, without capitals and accents', () => {
    const people = [['André de Vries'], ['Élodie'], ['Oma Vera']] as const;
    expect(found('VR and', ...people)).toEqual(['André de Vries']);
    expect(found('elo', ...people)).toEqual(['Élodie']);
    expect(found('ve', ...people)).toEqual(['Oma Vera']);
  });

  it('puts first what begins so, then its other words, then the words it is also known by', () => {
    expect(found('pri', ['Kaart sluiten', 'prima'], ['Juf Prisca'], ['Print de kaart'], ['Superprins'])).toEqual([
      'Print de kaart',
      'Juf Prisca',
      'Kaart sluiten',
      'Superprins',
    ]);
  });

  it('gives everything in its own order for nothing, and nothing for what is nowhere', () => {
    expect(found('  ', ['b'], ['a'])).toEqual(['b', 'a']);
    expect(found('xyz', ['b'], ['a'])).toEqual([]);
  });

  it('finds names in other scripts and small pictures', () => {
    expect(found('فاط', ['فاطمة'])).toEqual(['فاطمة']);
    expect(found('🐕', ['🐕 Bello'], ['Oma'])).toEqual(['🐕 Bello']);
  });
});
