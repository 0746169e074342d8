import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fridgeRows } from '../../../../renderer/print/fridge-rows.ts';
import { bonds, type PaperRow } from '../../../../renderer/print/paper-row.ts';
import { planRows } from '../../../../renderer/print/plan-rows.ts';
import { mapAsShown } from '../../../../shared/map/asking.ts';
import { mapJsonSchema, writeMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { createText } from '../../../../shared/text/text.ts';
import { sampleMap } from '../../../support/sample-map.ts';

const text = createText('nl');

/** A map of three people with this plan. */
function planned(plan: Record<string, unknown>, about: Record<string, unknown> = {}): HouseholdMap {
  const map = sampleMap({ people: 3, ties: 3 });
  const document = new Y.Doc();
  writeMapJson(document, mapJsonSchema.parse({ ...map, about: { ...map.about, ...about }, plan }));
  return readMap(document);
}

const rowsOf = (map: HouseholdMap) => planRows(map, text, 'nl');
const wordsOf = (rows: readonly PaperRow[]) => rows.map(({ kind, words }) => [kind, words]);
const oma = { person: 'person-0', name: 'oma 1' };

describe('the printed plan', () => {
  it('is nothing while nothing is filled in', () => {
    expect(rowsOf(planned({}))).toEqual([]);
    expect(rowsOf(planned({ worries: [{ id: 'w', text: '  ' }], actions: [{ id: 'a', text: '' }] }))).toEqual([]);
  });

  it('has what is filled in, in one order, and no other headings', () => {
    const map = planned({
      question: 'Hoe komen we de winter door?',
      worries: [
        { id: 'w', text: 'De huur.' },
        { id: 'x', text: 'Bo slaapt slecht.' },
      ],
      goals: [{ id: 'g', text: 'Rust in huis' }],
      steps: [{ id: 's', goal: 'g', text: 'Een rooster maken', done: true }],
      actions: [
        { id: 'a', text: 'Bo ophalen', goal: 'g', who: oma },
        { id: 'b', text: 'De brief lezen' },
      ],
      coordinator: oma,
      talkDay: '2026-12-03',
      talkWords: 'bij oma',
      participants: [
        { id: 'p', who: oma, copy: true, signs: true },
        { id: 'q', who: { person: null, name: 'Bo' }, copy: true },
      ],
    });
    expect(wordsOf(rowsOf(map))).toEqual([
      ['heading', 'Waar gaat het om?'],
      ['question', 'Hoe komen we de winter door?'],
      ['heading', 'Zorgen'],
      ['sentence', 'De huur.'],
      ['sentence', 'Bo slaapt slecht.'],
      ['heading', 'Doelen'],
      ['goal', '“Rust in huis”'],
      ['step', 'Een rooster maken'],
      ['action', 'Bo ophalen'],
      ['heading', 'Andere acties'],
      ['action', 'De brief lezen'],
      ['heading', 'Hoe verder?'],
      ['fact', '\u2068oma 1\u2069, \u2068Bo\u2069'],
      ['fact', 'oma 1'],
      ['fact', 'donderdag 3 december 2026, bij oma'],
      ['fact', '\u2068oma 1\u2069, \u2068Bo\u2069'],
      ['heading', 'Handtekeningen'],
      ['signature', 'oma 1'],
    ]);
    expect(rowsOf(map).flatMap((row) => (row.kind === 'sentence' ? [row.marker] : []))).toEqual(['1.', '2.']);
  });

  it('says of an action who, when, when it is ready and who steps in', () => {
    const [, action] = rowsOf(
      planned({
        actions: [
          {
            id: 'a',
            text: 'Bo ophalen',
            who: oma,
            when: 'elke maandag',
            day: '2026-12-07',
            ready: 'Bo thuis is',
            stepsIn: { person: null, name: 'Karim' },
          },
        ],
      }),
    );
    expect(action).toMatchObject({
      kind: 'action',
      facts: [
        { label: 'Wie', words: 'oma 1' },
        { label: 'Wanneer', words: 'elke maandag, maandag 7 december 2026' },
        { label: 'Klaar als', words: 'Bo thuis is' },
        { label: 'Springt in', words: 'Karim' },
      ],
    });
  });

  it('shows who was not asked by their initials, where the family wants that', () => {
    const map = planned({ actions: [{ id: 'a', text: 'Bellen', who: oma }] }, { initials: true });
    expect(rowsOf(mapAsShown(map))[1]).toMatchObject({ facts: [{ words: 'o.1.' }] });
  });

  it('holds a goal to its first action, and all pieces of a long text together', () => {
    const long = 'woord '.repeat(2_000);
    const rows = rowsOf(
      planned({
        goals: [{ id: 'g', text: 'Rust' }],
        steps: [{ id: 's', goal: 'g', text: 'Stap' }],
        actions: [
          { id: 'a', text: long, ready: long, goal: 'g' },
          { id: 'b', text: 'Kort', goal: 'g' },
        ],
      }),
    );
    const bondOf = (key: string) => rows.find((row) => row.key === key)?.bond;
    expect([bondOf('g 0'), bondOf('s 0')]).toEqual([bonds.heading, bonds.firm]);
    const pieces = rows.filter(({ key }) => key.startsWith('a '));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.slice(0, -1).every(({ bond }) => bond === bonds.whole)).toBe(true);
    expect([pieces.at(-1)?.bond, bondOf('b 0')]).toEqual([bonds.none, bonds.none]);
    // Each has a box once, whatever its length.
    expect(pieces.filter((row) => 'isRest' in row && !row.isRest)).toHaveLength(1);
    const said = pieces.map(({ words }) => words).join(' ');
    expect(said.match(/woord/g)).toHaveLength(2_000);
  });
});

describe('the page for on the fridge', () => {
  const tasksOn = (day: Date, actions: readonly Record<string, unknown>[]) =>
    fridgeRows(
      planned({ actions: actions.map((action, index) => ({ id: `a${index}`, ...action })) }),
      day,
      text,
      'nl',
    ).map(({ words }) => words);

  const actions = [
    { text: 'altijd' },
    { text: 'zondag', day: '2026-11-29' },
    { text: 'volgende maandag', day: '2026-11-30' },
    { text: 'vorige week', day: '2026-11-20' },
    { text: 'gedaan', day: '2026-11-25', done: true },
  ];

  it('has what is not done and not for after this week, by day, what has no day last', () => {
    for (const day of [23, 25, 29])
      expect(tasksOn(new Date(2026, 10, day, 8), actions)).toEqual(['vorige week', 'zondag', 'altijd']);
    expect(tasksOn(new Date(2026, 10, 30), actions)).toContain('volgende maandag');
  });

  it('knows the end of a week at the turn of the year', () => {
    const turn = [
      { text: 'zondag', day: '2027-01-03' },
      { text: 'maandag', day: '2027-01-04' },
    ];
    expect(tasksOn(new Date(2026, 11, 31), turn)).toEqual(['zondag']);
  });

  it('ends with the next talk, and is nothing while there is nothing to do', () => {
    const date = new Date(2026, 10, 25);
    expect(fridgeRows(planned({}), date, text, 'nl')).toEqual([]);
    expect(fridgeRows(planned({ talkWords: 'na de vakantie' }), date, text, 'nl')).toMatchObject([
      { kind: 'fact', label: 'Volgend gesprek', words: 'na de vakantie' },
    ]);
  });
});
