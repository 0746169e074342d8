import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { entitiesOf } from '../../../../shared/map/document.ts';
import { addPerson, createMap, removePerson } from '../../../../shared/map/edit.ts';
import { putBeside } from '../../../../shared/map/edit-order.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';

function mapOf(names: readonly string[]) {
  const document = new Y.Doc();
  const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
  const ids = names.map((name) => addPerson(document, { name, position: null, stands: { memberOf: home } }));
  return { document, ids, names: () => [...readMap(document).people.values()].map(({ name }) => name) };
}

it('puts somebody right before or after somebody else', () => {
  const { document, ids, names } = mapOf(['a', 'b', 'c', 'd']);
  const [a = '', b = '', , d = ''] = ids;
  putBeside(document, d, b, 'before');
  expect(names()).toEqual(['a', 'd', 'b', 'c']);
  putBeside(document, a, b, 'after');
  expect(names()).toEqual(['d', 'b', 'a', 'c']);
  expect(faultsOf(document)).toEqual([]);
});

it('does so for any order that is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 40 }), (moves) => {
      const { document, ids, names } = mapOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
      let expected = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const letters = [...expected];
      for (const [one, other, isAfter] of moves) {
        putBeside(document, ids[one] ?? '', ids[other] ?? '', isAfter ? 'after' : 'before');
        if (one === other) continue;
        const rest = expected.filter((name) => name !== letters[one]);
        expected = rest.toSpliced(rest.indexOf(letters[other] ?? '') + (isAfter ? 1 : 0), 0, letters[one] ?? '');
        expect(names()).toEqual(expected);
      }
    }),
  );
});

it('gives everybody a new place where two people got the same one', () => {
  const { document, ids, names } = mapOf(['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = ids;
  const order = entitiesOf(document, 'people').get(a)?.get('order');
  entitiesOf(document, 'people').get(b)?.set('order', order);
  const [first, second] = names();
  putBeside(document, c, first === 'a' ? a : b, 'after');
  expect(names()).toEqual([first, 'c', second]);
  expect(faultsOf(document)).toEqual([]);
});

it('does nothing beside somebody who was never there, and keeps out of sight who was taken away', () => {
  const { document, ids, names } = mapOf(['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = ids;
  putBeside(document, a, 'nobody', 'after');
  putBeside(document, 'nobody', a, 'after');
  putBeside(document, a, a, 'after');
  expect(names()).toEqual(['a', 'b', 'c']);
  removePerson(document, b);
  putBeside(document, c, a, 'before');
  expect(names()).toEqual(['c', 'a']);
});
