import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type MapJson, mapJsonSchema, writeMapJson } from '../../../../shared/map/json.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { createCommandLine, type Outcome, sentence } from '../../../support/command-line.ts';
import { contentOf } from '../../../support/map-content.ts';
import { sampleMap } from '../../../support/sample-map.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';

const here = createCommandLine();
afterAll(() => here.close());

const forSchool = 'Kopie voor: School. 1 persoon staat niet in deze kopie.';

/** A map of three, of whom the school may not read about the first; somebody's note still names them. */
function mapFor(note = ''): MapJson {
  const map = sampleMap({ people: 3, ties: 3 });
  return mapJsonSchema.parse({
    ...map,
    people: map.people.map((person, index) =>
      index === 0
        ? { ...person, name: 'Joop Verzwegen', hiddenFrom: ['school'] }
        : { ...person, note, noteFor: ['school'] },
    ),
    readers: [{ id: 'school', name: '', withheld: 'nothing' }],
  });
}

async function fileOf(json: MapJson): Promise<string> {
  const document = new Y.Doc();
  writeMapJson(document, json);
  return here.createFile(contentOf(document));
}

async function exported(file: string, form: string, ...options: readonly string[]): Promise<Outcome & { out: string }> {
  const out = join(await createTemporaryFolder(), `kaart.${form}`);
  return { ...(await here.run(['export', file, '--as', form, '--out', out, ...options])), out };
}

/** What the map itself says of its copies. */
async function copiesIn(file: string): Promise<MapJson['copies']> {
  const { out } = await exported(file, 'json');
  return JSON.parse(await readFile(out, 'utf8')).copies;
}

describe('a copy for a reader says what is not in it', () => {
  it('at the foot of a picture, and to who does not see it', async () => {
    const { out, said } = await exported(await fileOf(mapFor()), 'svg', '--reader', 'School');
    expect(said).toBe(sentence(forSchool));
    const picture = parseXml(await readFile(out, 'utf8'));
    expect(elementsIn(picture, 'text').map(textIn).join(' ')).toContain(forSchool);
    expect(elementsIn(picture, 'desc').map(textIn).join(' ')).toContain(forSchool);
  });

  it('in the language of the picture, and on the terminal in its own', async () => {
    const { out, said } = await exported(await fileOf(mapFor()), 'svg', '--reader', 'School', '--language', 'en');
    expect(said).toBe(sentence(forSchool));
    expect(await readFile(out, 'utf8')).toContain('Copy for: School. 1 person is not in this copy.');
  });

  it('as data of a graph, of which nothing is made when it comes back', async () => {
    const { out } = await exported(await fileOf(mapFor()), 'graphml', '--reader', 'School');
    expect(elementsIn(parseXml(await readFile(out, 'utf8')), 'data').map(textIn)).toContain(forSchool);
    const made = `${out}.kaart`;
    expect(await here.run(['import', out, made])).toMatchObject({ code: 0 });
    expect((await here.run(['info', made])).result).toContain('"people":2');
  });

  it.each(['json', 'csv'])('on the terminal alone where %s has no place for it', async (form) => {
    const { said } = await exported(await fileOf(mapFor()), form, '--reader', 'School');
    expect(said).toBe(sentence(forSchool));
  });

  it('and the terminal says which names still stand in it', async () => {
    const { said } = await exported(await fileOf(mapFor('Kent Joop van de club.')), 'json', '--reader', 'School');
    expect(said).toContain(forSchool);
    expect(said).toContain('De naam Joop staat nog in');
  });

  it('and one for the family itself says nothing', async () => {
    const { out, said } = await exported(await fileOf(mapFor()), 'svg');
    expect(said).toBe('');
    expect(await readFile(out, 'utf8')).not.toContain('Kopie voor');
  });
});

describe('the list of copies', () => {
  it('has what the command line made, for whom and when', async () => {
    const file = await fileOf(mapFor());
    await exported(file, 'svg', '--reader', 'School');
    await exported(file, 'csv');
    expect(await copiesIn(file)).toEqual([
      { id: expect.any(String), reader: 'school', name: 'School', made: expect.any(String), parts: ['svg'] },
      { id: expect.any(String), reader: null, name: '', made: expect.any(String), parts: ['csv'] },
    ]);
    expect(await here.run(['check', file])).toMatchObject({ code: 0 });
  });

  it('has nothing of an export that was refused', async () => {
    const file = await fileOf(mapFor());
    const { out } = await exported(file, 'svg');
    expect(await here.run(['export', file, '--as', 'svg', '--out', out])).toMatchObject({ code: 1 });
    expect(await copiesIn(file)).toHaveLength(1);
  });

  it('stays as it is where it is full, and that is said', async () => {
    const copy = { reader: null, name: '', made: '2026-11-24T09:00:00Z', parts: ['map'] };
    const copies = Array.from({ length: 1_000 }, (_, index) => ({ id: `copy-${index}`, ...copy }));
    const file = await fileOf(mapJsonSchema.parse({ ...mapFor(), copies }));
    expect(await exported(file, 'graphml')).toMatchObject({ code: 0, said: sentence(commandLine.notNoted) });
    expect(await copiesIn(file)).toHaveLength(1_000);
  });

  it('is not written in a file that can’t be written, and the copy is there all the same', async () => {
    // Under a name that is as long as may be there can be nothing beside it: no lock, and no new version.
    const file = join(await createTemporaryFolder(), `${'k'.repeat(249)}.kaart`);
    await rename(await fileOf(mapFor()), file);
    const before = await readFile(file);
    const { code, said, out } = await exported(file, 'svg', '--reader', 'School');
    expect([code, said]).toEqual([0, sentence(forSchool) + sentence(commandLine.notNoted)]);
    expect(await readFile(out, 'utf8')).toContain(forSchool);
    expect(await readFile(file)).toEqual(before);
  });
});
