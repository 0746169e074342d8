import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFor, pagesFor } from '../../../../renderer/print/dealing.ts';
import { type Bond, bonds } from '../../../../renderer/print/paper-row.ts';

const row = (key: string, bond: Bond = bonds.none) => ({ key, bond });
const keysOf = (columns: readonly (readonly { key: string }[])[]) =>
  columns.map((rows) => rows.map(({ key }) => key).join(' '));
const tens = (rows: readonly unknown[]) => rows.map(() => 10);

describe('rows dealt over pages', () => {
  const goal = [row('goal', bonds.heading), row('step', bonds.firm), row('first'), row('second'), row('third')];

  it('are in as few columns as there can be, and none is broken', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((key) => row(key));
    expect(keysOf(columnsFor(rows, tens(rows), () => 20))).toEqual(['a b', 'c d', 'e']);
    expect(columnsFor([], [], () => 100)).toEqual([]);
  });

  it('never leave a goal without its first action', () => {
    const rows = [row('worry'), ...goal];
    for (const room of [30, 35, 40, 50]) {
      const holding = columnsFor(rows, tens(rows), () => room).find((column) =>
        column.some(({ key }) => key === 'goal'),
      );
      expect(holding?.map(({ key }) => key)).toEqual(expect.arrayContaining(['goal', 'step', 'first']));
    }
    expect(keysOf(columnsFor(rows, tens(rows), () => 35))).toEqual(['worry', 'goal step first', 'second third']);
  });

  it('let go of what a page can not hold where it is held loosest, and of a heading last', () => {
    const rows = [row('heading', bonds.heading), row('goal', bonds.heading), ...goal.slice(1)];
    expect(keysOf(columnsFor(rows, tens(rows), () => 30))).toEqual(['heading goal step', 'first second third']);
    const loose = [row('person', bonds.heading), row('one', bonds.loose), row('two', bonds.loose), row('three')];
    expect(keysOf(columnsFor(loose, tens(loose), () => 30))).toEqual(['person one two', 'three']);
    expect(keysOf(columnsFor([row('x'), ...loose], tens([0, ...loose]), () => 40))).toEqual([
      'x',
      'person one two three',
    ]);
  });

  it('keep the pieces of one text together, unless they are more than a page', () => {
    const text = [row('piece 1', bonds.whole), row('piece 2', bonds.whole), row('piece 3')];
    const rows = [row('before'), ...text];
    expect(keysOf(columnsFor(rows, tens(rows), () => 30))).toEqual(['before', 'piece 1 piece 2 piece 3']);
    expect(keysOf(columnsFor(rows, tens(rows), () => 20))).toEqual(['before piece 1', 'piece 2 piece 3']);
    const long = Array.from({ length: 7 }, (_, index) => row(`${index}`, bonds.whole));
    expect(keysOf(columnsFor(long, tens(long), () => 30))).toEqual(['0 1 2', '3 4 5', '6']);
  });

  it('give a row that is higher than a page one of its own', () => {
    const rows = [row('a'), row('huge'), row('b')];
    expect(keysOf(columnsFor(rows, [10, 500, 10], () => 100))).toEqual(['a', 'huge', 'b']);
  });

  it('have less room in the columns beside a title', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((key) => row(key));
    expect(keysOf(columnsFor(rows, tens(rows), (column) => (column === 0 ? 10 : 1_000)))).toEqual(['a', 'b c d e']);
  });

  it('are all there once, in their order, within the room, whatever they are', () => {
    const rows = fc.array(
      fc.record({ bond: fc.constantFrom(...Object.values(bonds)), height: fc.integer({ min: 1, max: 40 }) }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const columns = columnsFor(
          given,
          given.map(({ height }) => height),
          () => 50,
        );
        expect(columns.flat()).toEqual(given);
        for (const column of columns)
          expect(column.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('stand so many columns on a page, in order', () => {
    const columns = ['a', 'b', 'c', 'd', 'e'].map((key) => [row(key)]);
    expect(pagesFor(columns, 2).map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pagesFor(columns, 2).flat()).toEqual(columns);
    expect(pagesFor([], 2)).toEqual([]);
  });
});
