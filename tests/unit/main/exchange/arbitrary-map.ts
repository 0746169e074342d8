import fc from 'fast-check';
import * as Y from 'yjs';
import { type MapJson, parseMapJson, writeMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import {
  answers,
  closenesses,
  defaultDomains,
  figures,
  flows,
  frequencies,
  helps,
  kinds,
  strengths,
  supportLabels,
} from '../../../../shared/map/vocabulary.ts';

/** What is written for a character no XML and no table holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed() && !unholdable.test(text)),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''@x",
    '+31 6',
    '-',
    '\tx',
    '\r\nx',
    ' x ',
    '"a";b,c\n',
    ']]>&amp;<b>',
    'جدتي',
    'Łucja',
    'huis',
  ),
);
const coordinate = fc.double({ min: -40_000, max: 40_000, noNaN: true });
const position = fc.option(fc.record({ x: coordinate, y: coordinate, byHand: fc.boolean() }));

/** A map of all that GraphML and tables carry, and nothing else. */
export const arbitraryMap: fc.Arbitrary<MapJson> = fc
  .record({
    ids: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{8,20}$/), { minLength: 2, maxLength: 10 }),
    homeCount: fc.integer({ min: 1, max: 2 }),
    tieCount: fc.nat(8),
  })
  .chain(({ ids, homeCount, tieCount }) => {
    const homeIds = ids.slice(0, homeCount);
    const personIds = ids.slice(homeCount);
    const person = (id: string) =>
      fc.record({
        id: fc.constant(id),
        name: words,
        role: words,
        home: fc.constantFrom(null, ...homeIds),
        position,
        arranged: position,
        alsoHome: fc.constant(null),
        kind: fc.constantFrom(...kinds),
        figure: fc.constantFrom(...figures),
        deceased: fc.boolean(),
        age: fc.option(fc.integer({ min: 0, max: 130 })),
        emoji: fc.constantFrom('', '🐕'),
        reach: words,
        note: words,
        closeness: fc.constantFrom(null, ...closenesses),
        organisation: fc.constantFrom(null, ...personIds).map((other) => (other === id ? null : other)),
        asked: fc.constantFrom(...answers),
      });
    const tie = (index: number) =>
      fc.record({
        id: fc.constant(`tie-${index}`),
        from: fc.constantFrom(...personIds),
        to: fc.constantFrom(...personIds, ...homeIds),
        label: fc.constantFrom(null, ...supportLabels),
        strength: fc.constantFrom(...strengths),
        flow: fc.constantFrom(null, ...flows),
        stress: fc.boolean(),
        help: fc.subarray([...helps]),
        domain: fc.constantFrom(null, ...defaultDomains),
        often: fc.constantFrom(null, ...frequencies),
        since: fc.option(fc.integer({ min: 1900, max: 2200 })),
        note: words,
      });
    return fc.record({
      format: fc.constant('krachtenkaart-map'),
      version: fc.constant(1),
      about: fc.record({ title: words, language: fc.constant('nl'), created: fc.constant('2026-11-24T09:00:00Z') }),
      homes: fc.tuple(
        ...homeIds.map((id) =>
          fc.record({ id: fc.constant(id), name: words, position: fc.record({ x: coordinate, y: coordinate }) }),
        ),
      ),
      people: fc.tuple(...personIds.map(person)),
      ties:
        personIds.length < 2
          ? fc.constant([])
          : fc.tuple(...Array.from({ length: tieCount }, (_, index) => tie(index))),
    });
  })
  .map((map) => parseMapJson({ ...map, ties: (map.ties as readonly Ends[]).filter(({ from, to }) => from !== to) }));

interface Ends {
  readonly from: string;
  readonly to: string;
}

export function mapOf(json: MapJson): HouseholdMap {
  const document = new Y.Doc();
  writeMapJson(document, json);
  return readMap(document);
}
