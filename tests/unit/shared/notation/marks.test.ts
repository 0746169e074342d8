import { describe, expect, it } from 'vitest';
import { markOfPerson } from '../../../../shared/notation/marks.ts';
import { household, person, tie } from './household.ts';

describe('how somebody is drawn', () => {
  const map = household(
    [person('els'), person('bea'), person('oma'), person('buur')],
    [tie('a', 'els', 'bea'), tie('b', 'home', 'oma', { label: null }), tie('c', 'home', 'buur', { label: 'network' })],
  );

  it('goes by the line to a home, whichever way that was drawn', () => {
    expect(markOfPerson(map, 'buur')).toBe('network');
    expect(markOfPerson(map, 'oma')).toBe('unknown');
  });

  it('is with nothing asked where there is no line to a home', () => {
    expect(markOfPerson(map, 'els')).toBe('untied');
  });
});
