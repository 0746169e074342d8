import { expect, it } from 'vitest';
import { commonOf } from '../../../../renderer/people/common.ts';

it('tells what all say alike, that nothing is said among it, and when they differ', () => {
  const saying = ({ said }: { readonly said: string | null }) => said;
  expect(commonOf([{ said: 'a' }, { said: 'a' }], saying)).toEqual({ value: 'a' });
  expect(commonOf([{ said: null }, { said: null }], saying)).toEqual({ value: null });
  expect(commonOf([{ said: 'a' }, { said: null }], saying)).toBeNull();
  expect(commonOf([], saying)).toBeNull();
});
