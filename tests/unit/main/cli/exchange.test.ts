import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MapJson } from '../../../../shared/map/json.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { createCommandLine, fixtureJson, fixtureMap, sentence } from '../../../support/command-line.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const here = createCommandLine();
afterAll(() => here.close());

describe('to other programs and back', () => {
  const exportAs = async (form: string, out: string, ...more: readonly string[]) => {
    const file = await here.createFile(contentOf(documentWith('Oma', '=Joop')));
    return here.run(['export', file, '--as', form, '--out', out, ...more]);
  };
  const named = async (file: string) => {
    const out = `${file}-${Math.random()}.json`;
    await here.run(['export', file, '--as', 'json', '--out', out]);
    const { about, people, ties }: MapJson = JSON.parse(await readFile(out, 'utf8'));
    return { title: about.title, people: people.map(({ name }) => name), ties: ties.length };
  };

  it('writes GraphML, and two tables, and makes a map of them again', async () => {
    const folder = await createTemporaryFolder();
    const [graphml, csv] = [join(folder, 'kaart.graphml'), join(folder, 'kaart.csv')];
    expect(await exportAs('graphml', graphml)).toMatchObject({ code: 0, said: '' });
    const { result } = await exportAs('csv', csv);
    const [people, ties] = [join(folder, 'kaart-personen.csv'), join(folder, 'kaart-lijnen.csv')];
    expect(JSON.parse(result)).toEqual({ paths: [people, ties], format: 'csv' });
    expect((await stat(people)).mode & 0o777).toBe(0o600);

    const made = await here.run(['import', graphml, join(folder, 'een.kaart')]);
    expect(made).toMatchObject({ code: 0, said: sentence(commandLine.keepWords) });
    expect(JSON.parse(made.result)).toEqual({
      path: join(folder, 'een.kaart'),
      people: 2,
      ties: 2,
      homes: 1,
      unplaced: [],
    });
    expect(await named(join(folder, 'een.kaart'))).toEqual({ title: 'Gezin Bos', people: ['Oma', '=Joop'], ties: 2 });
    const two = join(folder, 'twee.kaart');
    expect(await here.run(['import', people, two, '--ties', ties, '--title', 'Twee'])).toMatchObject({ code: 0 });
    expect(await named(two)).toEqual({ title: 'Twee', people: ['Oma', '=Joop'], ties: 2 });
    expect(await here.run(['check', two])).toMatchObject({ code: 0 });
  });

  it('gives a file a name from the title where it is told a folder, and the words of a language', async () => {
    const folder = await createTemporaryFolder();
    const { result } = await exportAs('csv', `${folder}/`, '--language', 'en', '--style', 'international');
    expect(JSON.parse(result).paths).toEqual([
      join(folder, 'Gezin Bos-people.csv'),
      join(folder, 'Gezin Bos-ties.csv'),
    ]);
    expect(await readFile(join(folder, 'Gezin Bos-people.csv'), 'utf8')).toMatch(/^id,name,role,/);
  });

  it('writes both tables or neither', async () => {
    const folder = await createTemporaryFolder();
    await writeFile(join(folder, 'kaart-lijnen.csv'), 'vakantie');
    expect(await exportAs('csv', join(folder, 'kaart.csv'))).toMatchObject({ said: sentence(errors['file-exists']) });
    await expect(stat(join(folder, 'kaart-personen.csv'))).rejects.toThrow('ENOENT');
  });

  it('adds to a map that is there, by columns somebody names, and says what found no place', async () => {
    const file = await here.createFile();
    const source = `${file}.csv`;
    await writeFile(source, 'Wie;Kracht;Leeftijd\nJoop;netwerk;oud\nNel;van alles;70\n');
    const { code, result, said } = await here.run(['import', source, file, '--columns', 'naam=Wie']);
    expect([code, said]).toEqual([0, sentence(commandLine.unplaced)]);
    expect(JSON.parse(result)).toMatchObject({
      people: 2,
      ties: 1,
      unplaced: [
        { what: 'people', number: 1, column: 'Leeftijd', reason: 'unknown-value' },
        { what: 'people', number: 2, column: 'Kracht', reason: 'unknown-value' },
      ],
    });
    expect(await named(file)).toMatchObject({ people: ['Oma', 'Joop', 'Nel'], ties: 2 });
    expect(await here.run(['check', file])).toMatchObject({ code: 0 });
    const wrong = await here.run(['import', source, file, '--columns', 'naam=Wat']);
    expect(wrong).toEqual({ code: 2, result: '', said: sentence(commandLine.badColumns) });
    const titled = await here.run(['import', source, file, '--title', 'x']);
    expect(titled).toEqual({ code: 2, result: '', said: sentence(commandLine.titleOfNew) });
  });

  it('takes a whole map as it is, and leaves a map as it was where a file is refused', async () => {
    const folder = await createTemporaryFolder();
    const file = join(folder, 'kaart.kaart');
    expect(await here.run(['import', fixtureJson, file])).toMatchObject({ code: 0 });
    const out = join(folder, 'uit.json');
    await here.run(['export', file, '--as', 'json', '--out', out]);
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
    const before = await readFile(file);
    const bad = join(folder, 'slecht.graphml');
    await writeFile(bad, '<graphml>\n<graph>&oma;</graph></graphml>');
    const { code, said } = await here.run(['import', bad, file]);
    expect([code, said]).toEqual([1, sentence('Een DTD of entiteit mag niet in GraphML. Kijk op regel 2, teken 13.')]);
    expect(await here.run(['import', folder, file])).toMatchObject({ said: sentence(errors['unknown-form']) });
    expect(await readFile(file)).toEqual(before);
  });
});
