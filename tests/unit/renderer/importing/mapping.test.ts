import { expect, it } from 'vitest';
import { columnOf, fieldOf, withColumn } from '../../../../renderer/importing/mapping.ts';

const guessed = { people: { name: 0, role: 1 }, ties: { from: 0, to: 1 } };

it('moves a field to another column, and leaves the other table alone', () => {
  const moved = withColumn(guessed, 'people', 'name', 3);
  expect(moved).toEqual({ people: { name: 3, role: 1 }, ties: guessed.ties });
  expect(fieldOf(moved, 'people', 0)).toBeNull();
  expect(fieldOf(moved, 'people', 3)).toBe('name');
});

it('takes a column from the field that stood there', () => {
  const taken = withColumn(guessed, 'people', 'note', 1);
  expect(taken.people).toEqual({ name: 0, note: 1 });
  expect(columnOf(taken, 'people', 'role')).toBeNull();
});

it('puts a field in no column', () => {
  expect(withColumn(guessed, 'ties', 'to', null).ties).toEqual({ from: 0 });
});

it('keeps a field that is put where it stands', () => {
  expect(withColumn(guessed, 'people', 'name', 0)).toEqual({ people: { role: 1, name: 0 }, ties: guessed.ties });
});
