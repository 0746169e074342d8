import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { keptParts, textParts } from '../../../../renderer/print/text-parts.ts';
import { mapJsonSchema, writeMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { copyFor } from '../../../../shared/readers/copy-for.ts';
import { createText } from '../../../../shared/text/text.ts';
import { sampleMap } from '../../../support/sample-map.ts';

const text = createText('nl');
const date = new Date(2026, 10, 24);
const parts = ['plan', 'list', 'contacts', 'fridge'] as const;

it('a part that is empty in a copy is known to be kept from its reader where the family has something in it', () => {
  const document = new Y.Doc();
  const plan = { worries: [{ id: 'w', text: 'De huur', hiddenFrom: ['school'] }] };
  writeMapJson(document, mapJsonSchema.parse({ ...sampleMap({ people: 2, ties: 2 }), plan }));
  const whole = readMap(document);
  const { map } = copyFor(whole, { id: 'school', withheld: 'nothing' });
  const empty = textParts(map, { parts: [...parts], hasNotes: false }, date, text, 'nl')
    .filter(({ rows }) => rows.length === 0)
    .map(({ part }) => part);
  expect(empty).toContain('plan');
  expect(empty).toContain('fridge');
  expect(keptParts(empty, whole, false, date, text, 'nl')).toEqual(['plan']);
  expect(keptParts(empty, map, false, date, text, 'nl')).toEqual([]);
});
