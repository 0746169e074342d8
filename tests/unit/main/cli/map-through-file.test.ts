import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MapContent } from '../../../../main/vault/content.ts';
import { parseMapJson } from '../../../../shared/map/json.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import {
  copyOfFixture,
  createCommandLine,
  fixtureJson,
  fixtureMap,
  fixtureWords,
  runProgram,
  sentence,
} from '../../../support/command-line.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';

const here = createCommandLine();
afterAll(() => here.close());

describe('a map through a file', () => {
  it('comes out as it went in', async () => {
    const folder = await createTemporaryFolder();
    const [file, out] = [join(folder, 'kaart.kaart'), join(folder, 'kaart.json')];
    const made = await runProgram(['new', file, '--from', fixtureJson]);
    expect(made).toMatchObject({ code: 0, said: sentence(commandLine.keepWords) });
    expect(JSON.parse(made.result)).toMatchObject({ path: file, generation: 1 });
    const exported = await runProgram(['export', file, '--as', 'json', '--out', out]);
    expect(exported).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(exported.result)).toEqual({ path: out, format: 'json' });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  it('of format 1 comes out as it went in then', async () => {
    const out = join(await createTemporaryFolder(), 'kaart.json');
    expect(
      await runProgram(['export', await copyOfFixture(), '--as', 'json', '--out', out], fixtureWords),
    ).toMatchObject({
      code: 0,
    });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
  });

  it('comes out as a picture that anyone can open', async () => {
    const out = join(await createTemporaryFolder(), 'kaart.svg');
    const { code, result } = await runProgram(
      ['export', await copyOfFixture(), '--as', 'svg', '--out', out],
      fixtureWords,
    );
    expect(code).toBe(0);
    expect(JSON.parse(result)).toEqual({ path: out, format: 'svg' });
    const lines = elementsIn(parseXml(await readFile(out, 'utf8')), 'text').map(textIn);
    const { about, people } = JSON.parse(await readFile(fixtureJson, 'utf8'));
    expect(lines[0]).toBe(about.title);
    const shown = lines.join(' ');
    for (const { name, role } of people) expect(shown).toContain(name || role);
    expect(lines.at(-1)).toMatch(/^Kaart van \d+ \p{L}+ 20\d\d$/u);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  it('of format 1 is sound', async () => {
    const fixture = await copyOfFixture();
    const { code, result } = await runProgram(['check', fixture], fixtureWords);
    expect(code).toBe(0);
    expect(JSON.parse(result)).toEqual({ path: fixture, isSound: true, faults: [] });
  });

  it('can be described', async () => {
    const fixture = await copyOfFixture();
    const { code, result, said } = await runProgram(['info', fixture], fixtureWords);
    expect([code, said]).toEqual([0, '']);
    expect(JSON.parse(result)).toEqual({
      path: fixture,
      title: 'Gezin Bos',
      created: '2026-11-24T09:00:00.000Z',
      language: 'nl',
      homes: 1,
      people: 5,
      ties: 4,
      mapId: expect.any(String),
      format: 1,
      generation: 1,
      saved: expect.any(String),
      isFromNewerProgram: false,
      warnings: [],
    });
  });
});

it('makes a map with a title, and says when the words are weak', async () => {
  const file = join(await createTemporaryFolder(), 'kaart.kaart');
  const made = await runProgram(['new', file, '--title', 'Gezin Vos', '--from', fixtureJson], 'kaas');
  expect(made.said).toBe(sentence(commandLine.weak) + sentence(commandLine.keepWords));
  const { result } = await runProgram(['info', file], 'kaas');
  expect(JSON.parse(result)).toMatchObject({ title: 'Gezin Vos', people: 5 });
});

it('describes a map from a newer program, and does not export it', async () => {
  const content = contentOf(documentWith('Oma'));
  const file = await here.createFile({
    ...content,
    map: { ...content.map, version: 2 } as unknown as MapContent['map'],
  });
  const { code, result } = await here.run(['info', file]);
  expect(code).toBe(0);
  expect(JSON.parse(result)).toMatchObject({ isFromNewerProgram: true, people: 1 });
  const exported = await here.run(['export', file, '--as', 'json', '--out', `${file}.json`]);
  expect(exported).toMatchObject({ code: 1, said: sentence(errors['newer-file']) });
});

it('stores a map as the document has it, down to the last character', async () => {
  const folder = await createTemporaryFolder();
  const [from, out, file] = ['from.json', 'out.json', 'kaart.kaart'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const json = JSON.parse(await readFile(fixtureJson, 'utf8'));
  json.about.title = '\u0000 é é \u2028 👵🏽 </script>';
  json.homes[0].position = { x: 1e-7, y: -99_999.123456789 };
  await writeFile(from, JSON.stringify(json));
  expect(await here.run(['new', file, '--from', from])).toMatchObject({ code: 0 });
  expect(await here.run(['export', file, '--as', 'json', '--out', out])).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(parseMapJson(json));
});
