import fc from 'fast-check';
import { toBase64 } from 'lib0/buffer';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { type MapJson, mapJsonSchema, mapToJson, parseMapJson, writeMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import {
  answers,
  closenesses,
  copyParts,
  figures,
  flows,
  frequencies,
  helps,
  kinds,
  languages,
  sectorKinds,
  strengths,
  supportLabels,
  withholdings,
} from '../../../../shared/map/vocabulary.ts';
import { photo } from '../../../support/photo.ts';

const small: MapJson = parseMapJson({
  format: 'krachtenkaart-map',
  version: 1,
  about: { title: 'Gezin Bos', language: 'nl', created: '2026-11-24T10:00:00+01:00' },
  homes: [{ id: 'home', name: '', position: { x: 0, y: 0 } }],
  people: [
    { id: 'zoe', name: 'Zoë', role: '', home: 'home', position: null },
    { id: 'oma', name: 'Oma', role: 'oma', home: null, position: { x: 120.5, y: -80, byHand: true } },
  ],
  ties: [{ id: 'tie', from: 'oma', to: 'home', label: 'network', strength: 'strong', flow: 'forward', stress: true }],
});

/** A map through a document and, as in a file, through bytes. */
function throughDocument(json: MapJson): { readonly document: Y.Doc; readonly json: MapJson } {
  const written = new Y.Doc();
  writeMapJson(written, json);
  const document = new Y.Doc();
  Y.applyUpdate(document, Y.encodeStateAsUpdate(written));
  return { document, json: mapToJson(readMap(document)) };
}

function arbitraryPlan(words: fc.Arbitrary<string>, people: readonly string[], readers: fc.Arbitrary<string[]>) {
  const nobody = words.filter((name) => name !== '').map((name) => ({ person: null, name }));
  const someone = fc.oneof(nobody, ...people.map((person) => words.map((name) => ({ person, name }))));
  const day = fc.constantFrom(null, '2026-12-24');
  const list = <T>(name: string, fields: Record<string, fc.Arbitrary<T>>) =>
    fc
      .array(fc.record(fields), { maxLength: 3 })
      .map((entries) => entries.map((entry, index) => ({ id: `${name}${index}`, ...entry })));
  return fc
    .record({
      question: words,
      coordinator: fc.option(someone),
      talkDay: day,
      talkWords: words,
      worries: list<unknown>('worry', { text: words, hiddenFrom: readers }),
      goingWell: list<unknown>('well', { text: words, hiddenFrom: readers }),
      goals: list<unknown>('goal', { text: words, hiddenFrom: readers }),
      steps: list<unknown>('step', { goal: fc.constant('goal0'), text: words, done: fc.boolean() }),
      actions: list<unknown>('action', {
        text: words,
        who: fc.option(someone),
        stepsIn: fc.option(someone),
        goal: fc.constantFrom(null, 'goal0'),
        tie: fc.constant(null),
        day,
        when: words,
        ready: words,
        done: fc.boolean(),
        hiddenFrom: readers,
      }),
      agreements: list<unknown>('agreement', { text: words, hiddenFrom: readers }),
      participants: list<unknown>('participant', {
        who: someone,
        copy: fc.boolean(),
        signs: fc.boolean(),
        hiddenFrom: readers,
      }),
    })
    .map((plan) =>
      plan.goals.length > 0
        ? plan
        : { ...plan, steps: [], actions: plan.actions.map((action) => ({ ...action, goal: null })) },
    );
}

const arbitraryMap: fc.Arbitrary<MapJson> = fc
  .record({
    ids: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), { minLength: 1, maxLength: 12 }),
    homeCount: fc.integer({ min: 1, max: 3 }),
    tieCount: fc.nat(6),
  })
  .chain(({ ids, homeCount, tieCount }) => {
    const homeIds = ids.slice(0, homeCount);
    const personIds = ids.slice(homeCount);
    const words = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed());
    const coordinate = fc.double({ min: -100_000, max: 100_000, noNaN: true });
    const point = fc.record({ x: coordinate, y: coordinate });
    const about = fc.record({
      title: words,
      language: fc.constantFrom(...languages),
      created: fc.constantFrom('2026-11-24T09:00:00Z', '2024-02-29T23:59:59.999+02:00'),
      rings: fc.boolean(),
      initials: fc.boolean(),
      sectors: fc.constantFrom(...sectorKinds),
    });
    const readers = fc.subarray(['school', 'child', 'gone']);
    const home = (id: string) => fc.record({ id: fc.constant(id), name: words, position: point });
    const person = (id: string) =>
      fc.record({
        id: fc.constant(id),
        name: words,
        role: words,
        home: fc.option(fc.constantFrom(...homeIds)),
        position: fc.option(fc.record({ x: coordinate, y: coordinate, byHand: fc.boolean() })),
        arranged: fc.option(fc.record({ x: coordinate, y: coordinate, byHand: fc.boolean() })),
        alsoHome: fc.constant(null),
        kind: fc.constantFrom(...kinds),
        figure: fc.constantFrom(...figures),
        deceased: fc.boolean(),
        age: fc.option(fc.integer({ min: 0, max: 130 })),
        photo: fc.constantFrom(null, photo.id),
        emoji: fc.constantFrom('', '👩🏽‍🦱', '🐕'),
        reach: words,
        note: words,
        closeness: fc.option(fc.constantFrom(...closenesses)),
        organisation: fc
          .option(fc.constantFrom(...personIds.filter((other) => other !== id), ...noOne))
          .map((other) => other || null),
        asked: fc.constantFrom(...answers),
        hiddenFrom: readers,
        noteFor: readers,
      });
    const noOne = [''];
    const tie = (id: string) =>
      fc
        .record({
          id: fc.constant(id),
          from: fc.constantFrom(...personIds, ''),
          to: fc.constantFrom(...ids),
          label: fc.option(fc.constantFrom(...supportLabels)),
          strength: fc.constantFrom(...strengths),
          flow: fc.option(fc.constantFrom(...flows)),
          stress: fc.boolean(),
          help: fc.subarray([...helps]),
          domain: fc.constantFrom(null, 'money'),
          often: fc.option(fc.constantFrom(...frequencies)),
          since: fc.option(fc.integer({ min: 1900, max: 2200 })),
          note: words,
          hiddenFrom: readers,
          noteFor: readers,
        })
        .filter(({ from, to }) => from !== '' && from !== to);
    const hasTies = personIds.length > 0 && ids.length > 1;
    return fc.record({
      format: fc.constant('krachtenkaart-map' as const),
      version: fc.constant(1 as const),
      about,
      homes: fc.tuple(...homeIds.map(home)),
      people: fc.tuple(...personIds.map(person)),
      ties: fc.tuple(...Array.from({ length: hasTies ? tieCount : 0 }, (_, index) => tie(`tie${index}`))),
      domains: fc.record({ id: fc.constant('money'), name: words }).map((domain) => [domain]),
      plan: arbitraryPlan(words, personIds, readers),
      readers: fc
        .record({ id: fc.constant('child'), name: words, withheld: fc.constantFrom(...withholdings) })
        .map((reader) => [reader]),
      copies: fc
        .record({
          id: fc.constant('copy'),
          reader: fc.constantFrom(null, 'child', 'gone'),
          name: words,
          made: fc.constant('2026-11-24T09:00:00Z'),
          parts: fc.subarray([...copyParts]),
        })
        .map((copy) => [copy]),
    });
  })
  .filter(({ homes, people, ties }) => {
    const all = [...homes, ...people, ...ties, { id: 'money' }].map(({ id }) => id);
    return new Set(all).size === all.length;
  })
  // Only a photo that somebody has goes along.
  .map((json) => ({
    ...json,
    photos: json.people.some((one) => one.photo !== null) ? [{ id: photo.id, jpeg: toBase64(photo.bytes) }] : [],
  }))
  // As JSON has it: plain objects, and no zero below zero.
  .map((json) => JSON.parse(JSON.stringify(json)));

describe('the JSON form of a map', () => {
  it('is the same after a way through a document, in the same order', () => {
    expect(throughDocument(small).json).toEqual(small);
    fc.assert(
      fc.property(arbitraryMap, (json) => {
        expect(parseMapJson(json)).toEqual(json);
        const { document, json: result } = throughDocument(json);
        expect(result).toEqual(json);
        expect(faultsOf(document)).toEqual([]);
      }),
    );
  });

  it('knows one zero only', () => {
    const [home] = small.homes;
    const json = parseMapJson({ ...small, homes: [{ ...home, position: { x: -0, y: -0 } }] });
    expect(json.homes[0]?.position).toEqual({ x: 0, y: 0 });
    expect(throughDocument(json).json).toEqual(json);
  });

  it('is the same each time it is written', () => {
    const [first, second] = [throughDocument(small), throughDocument(small)];
    expect(first.json).toEqual(second.json);
  });
});

describe('a JSON form that is refused', () => {
  const refusalOf = (value: unknown) => {
    try {
      parseMapJson(value);
      return null;
    } catch (error) {
      return error instanceof AppError ? { code: error.code, place: error.place } : error;
    }
  };
  const [zoe, oma] = small.people;
  const [tie] = small.ties;

  it.each<[string, unknown]>([
    ['.', null],
    ['.', []],
    ['format', { ...small, format: 'other' }],
    ['version', { ...small, version: '1' }],
    ['version', { ...small, version: 0 }],
    ['notes', { ...small, notes: [] }],
    ['.', { ...small, '\u001b[2Jnotes': [] }],
    ['about.created', { ...small, about: { ...small.about, created: 'gisteren' } }],
    ['about.title', { ...small, about: { ...small.about, title: 'a'.repeat(201) } }],
    ['about.title', { ...small, about: { ...small.about, title: '\ud83d' } }],
    ['homes', { ...small, homes: [] }],
    ['homes.0.position.x', { ...small, homes: [{ ...small.homes[0], position: { x: 1e6, y: 0 } }] }],
    ['people.1.name', { ...small, people: [zoe, { ...oma, name: 3 }] }],
    ['people.1.id', { ...small, people: [zoe, { ...oma, id: 'a b' }] }],
    ['people.1.diagnosis', { ...small, people: [zoe, { ...oma, diagnosis: '' }] }],
    ['people.1.id', { ...small, people: [zoe, { ...oma, id: zoe?.id }] }],
    ['people.0.id', { ...small, people: [{ ...oma, id: 'home' }] }],
    ['people.0.home', { ...small, people: [{ ...zoe, home: 'elsewhere' }, oma] }],
    ['ties.0.from', { ...small, ties: [{ ...tie, from: 'nobody' }] }],
    ['ties.0.from', { ...small, ties: [{ ...tie, from: 'home', to: 'oma' }] }],
    ['ties.0.to', { ...small, ties: [{ ...tie, to: 'nobody' }] }],
    ['ties.0.to', { ...small, ties: [{ ...tie, to: 'oma' }] }],
    ['ties.0.label', { ...small, ties: [{ ...tie, label: 'friend' }] }],
    ['people.0.alsoHome', { ...small, people: [{ ...zoe, alsoHome: 'elsewhere' }, oma] }],
    ['people.0.organisation', { ...small, people: [{ ...zoe, organisation: 'home' }, oma] }],
    ['people.0.organisation', { ...small, people: [{ ...zoe, organisation: 'zoe' }, oma] }],
    ['people.1.age', { ...small, people: [zoe, { ...oma, age: 131 }] }],
    ['people.1.note', { ...small, people: [zoe, { ...oma, note: 'a'.repeat(20_001) }] }],
    ['ties.0.domain', { ...small, ties: [{ ...tie, domain: 'sailing' }] }],
    ['ties.0.since', { ...small, ties: [{ ...tie, since: 12 }] }],
    ['__proto__', JSON.parse(`{"__proto__": {}, ${JSON.stringify(small).slice(1)}`)],
  ])('says that the fault is at %s', (place, value) => {
    expect(refusalOf(value)).toEqual({ code: 'bad-map-json', place });
  });

  it('is newer when its version says so, whatever else is in it', () => {
    expect(refusalOf({ format: 'krachtenkaart-map', version: 2, people: 'moved' })).toEqual({
      code: 'newer-file',
      place: null,
    });
  });
});

describe('docs/map.schema.json', () => {
  // After a change of the schema: npx vitest run tests/unit/shared/map/json.test.ts -u
  it('says what the code accepts', async () => {
    const schema = JSON.stringify(z.toJSONSchema(mapJsonSchema, { io: 'input' }), null, 2);
    await expect(`${schema}\n`).toMatchFileSnapshot('../../../../docs/map.schema.json');
  });
});
