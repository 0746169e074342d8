import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../main/cli/command-line.ts';
import type { MapContent } from '../../../../main/vault/content.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { entitiesOf } from '../../../../shared/map/document.ts';
import { type MapJson, parseMapJson } from '../../../../shared/map/json.ts';
import type { Language } from '../../../../shared/map/vocabulary.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { runOnTerminal } from '../../../support/terminal-command.ts';
import { unwritableFolder } from '../../../support/unwritable-folder.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';

const entry = resolve('main/cli/entry.ts');
const fixture = resolve('tests/fixtures/map-v1.kaart');
const fixtureJson = resolve('tests/fixtures/map-v1.json');
const fixtureWords = 'zeven groene fietsen';
const words = 'appel boom fiets kaas lamp tafel';
const vault = createVault({ logN: 15 });
afterAll(() => vault.close());

interface Outcome {
  readonly code: number;
  readonly result: string;
  readonly said: string;
}

/** Runs the program itself, in a process of its own, with the passphrase in its environment. */
function run(args: readonly string[], passphrase: string | null = words): Promise<Outcome> {
  const { KRACHTENKAART_PASSPHRASE: _, ...environment } = process.env;
  const env = {
    ...environment,
    LC_ALL: 'nl_NL.UTF-8',
    ...(passphrase !== null && { KRACHTENKAART_PASSPHRASE: passphrase }),
  };
  return new Promise((settle) => {
    execFile(process.execPath, [entry, ...args], { env }, (error, result, said) => {
      settle({ code: typeof error?.code === 'number' ? error.code : 0, result, said });
    });
  });
}

/** The same without a process of its own. */
async function runHere(
  args: readonly string[],
  passphrase: string = words,
  language: Language = 'nl',
): Promise<Outcome> {
  const terminal = { result: '', said: '' };
  const code = await runCommandLine({
    words: args,
    passphrase,
    version: '',
    vault,
    terminal: {
      write(result) {
        terminal.result += typeof result === 'string' ? `${result}\n` : JSON.stringify(result);
      },
      say(message) {
        terminal.said += `${message}\n`;
      },
      askHidden: async () => null,
    },
    language,
    signal: new AbortController().signal,
  });
  return { code, ...terminal };
}

/** The map of the fixture, with what it says by default in a program that knows more fields. */
async function fixtureMap(): Promise<MapJson> {
  return parseMapJson(JSON.parse(await readFile(fixtureJson, 'utf8')));
}

/** A file that is quick to open. */
async function createFile(content: MapContent = contentOf(documentWith('Oma'))): Promise<string> {
  const path = join(await createTemporaryFolder(), 'kaart.kaart');
  (await vault.createMapFile(path, words, content, new AbortController().signal)).close();
  return path;
}

function sentence(text: string): string {
  return `${text}\n`;
}

describe('a map through a file', () => {
  it('comes out as it went in', async () => {
    const folder = await createTemporaryFolder();
    const [file, out] = [join(folder, 'kaart.kaart'), join(folder, 'kaart.json')];
    const made = await run(['new', file, '--from', fixtureJson]);
    expect(made).toMatchObject({ code: 0, said: sentence(commandLine.keepWords) });
    expect(JSON.parse(made.result)).toMatchObject({ path: file, generation: 1 });
    const exported = await run(['export', file, '--as', 'json', '--out', out]);
    expect(exported).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(exported.result)).toEqual({ path: out, format: 'json' });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  it('of format 1 comes out as it went in then', async () => {
    const out = join(await createTemporaryFolder(), 'kaart.json');
    expect(await run(['export', fixture, '--as', 'json', '--out', out], fixtureWords)).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
  });

  it('comes out as a picture that anyone can open', async () => {
    const out = join(await createTemporaryFolder(), 'kaart.svg');
    const { code, result } = await run(['export', fixture, '--as', 'svg', '--out', out], fixtureWords);
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
    const { code, result } = await run(['check', fixture], fixtureWords);
    expect(code).toBe(0);
    expect(JSON.parse(result)).toEqual({ path: fixture, isSound: true, faults: [] });
  });

  it('can be described', async () => {
    const { code, result, said } = await run(['info', fixture], fixtureWords);
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
  const made = await run(['new', file, '--title', 'Gezin Vos', '--from', fixtureJson], 'kaas');
  expect(made.said).toBe(sentence(commandLine.weak) + sentence(commandLine.keepWords));
  const { result } = await run(['info', file], 'kaas');
  expect(JSON.parse(result)).toMatchObject({ title: 'Gezin Vos', people: 5 });
});

describe('the passphrase', () => {
  it('comes from a file, before the environment', async () => {
    const file = await createFile();
    const wordsFile = `${file}.txt`;
    await writeFile(wordsFile, `${words}\n`);
    expect(await run(['info', file, '--passphrase-file', wordsFile], 'something else')).toMatchObject({ code: 0 });
  });

  it('is asked, and not shown', async () => {
    const file = await createFile();
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${entry} info ${file}`;
    const { shown, code } = await runOnTerminal(command, [words], { folder: '.' });
    expect(code, shown).toBe(0);
    expect(shown).toContain(commandLine.ask);
    expect(shown).toContain('"title": "Gezin Bos"');
    expect(shown).not.toContain(words);
  });

  it('is asked twice for a new file', async () => {
    const file = join(await createTemporaryFolder(), 'kaart.kaart');
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${entry} new ${file} --title Bos`;
    const { shown, code } = await runOnTerminal(command, [words, `${words}x`], { folder: '.' });
    expect(code, shown).toBe(2);
    expect(shown).toContain(commandLine.notTheSame);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('can be left unanswered', async () => {
    const file = await createFile();
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${entry} info ${file}`;
    const { shown, code } = await runOnTerminal(command, [], { folder: '.' });
    expect(code, shown).toBe(1);
    expect(shown).toContain(errors.cancelled);
  });
});

describe('what is typed wrongly', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing', [], commandLine.noCommand],
    ['an unknown command', ['open', 'x'], 'Dit commando bestaat niet: open'],
    ['no file', ['info'], commandLine.oneFile],
    ['an empty file', ['info', ''], commandLine.oneFile],
    ['two files', ['info', 'a', 'b'], commandLine.oneFile],
    ['an unknown option', ['info', 'a', '--passphrase', 'x'], commandLine.badOptions],
    ['an option of another command', ['info', 'a', '--title', 'x'], commandLine.badOptions],
    ['an option without its value', ['new', 'a', '--title'], commandLine.badOptions],
    ['a new file without title', ['new', 'a'], commandLine.titleOrFrom],
    ['a title that is too long', ['new', 'a', '--title', 'a'.repeat(201)], commandLine.titleTooLong],
    ['an unknown form', ['export', 'a', '--as', 'docx', '--out', 'b'], commandLine.asForm],
    [
      'an unknown language of the export',
      ['export', 'a', '--as', 'csv', '--out', 'b', '--language', 'fy'],
      commandLine.languages,
    ],
    [
      'an unknown style of the export',
      ['export', 'a', '--as', 'csv', '--out', 'b', '--style', 'x'],
      commandLine.styles,
    ],
    ['an import of nothing', ['import', 'a'], commandLine.sourceAndFile],
    ['an import of too much', ['import', 'a', 'b', 'c'], commandLine.sourceAndFile],
    ['no place for the export', ['export', 'a', '--as', 'json'], commandLine.noOut],
  ])('%s ends with 2 and one sentence', async (_, args, said) => {
    expect(await runHere(args)).toEqual({ code: 2, result: '', said: sentence(said) });
  });

  it('ends with 2 in the program itself', async () => {
    expect(await run(['info'])).toEqual({ code: 2, result: '', said: sentence(commandLine.oneFile) });
  });

  it('no passphrase and nobody to type it ends with 2', async () => {
    expect(await run(['info', fixture], null)).toEqual({
      code: 2,
      result: '',
      said: sentence(commandLine.noPassphrase),
    });
  });
});

describe('what is refused', () => {
  const refused = (said: string): Outcome => ({ code: 1, result: '', said: sentence(said) });

  it('is a file that does not open', async () => {
    const file = await createFile();
    const folder = await createTemporaryFolder();
    const [damaged, newer] = [join(folder, 'damaged.kaart'), join(folder, 'newer.kaart')];
    const whole = await readFile(file);
    await writeFile(damaged, whole.subarray(0, -1));
    await writeFile(newer, whole.toString('latin1').replace('Krachtenkaart 1', 'Krachtenkaart 2'), 'latin1');
    expect(await run(['info', file], 'gok')).toEqual(refused(errors['wrong-passphrase']));
    expect(await runHere(['info', file], ' ')).toEqual(refused(errors['passphrase-empty']));
    expect(await runHere(['check', damaged])).toEqual(refused(errors['damaged-file']));
    expect(await runHere(['info', newer])).toEqual(refused(errors['newer-file']));
    expect(await runHere(['info', fixtureJson])).toEqual(refused(errors['not-a-map']));
    expect(await runHere(['info', folder])).toEqual(refused(errors['not-a-map']));
    expect(await runHere(['info', join(folder, 'missing.kaart')])).toEqual(refused(errors['file-missing']));
    const noWords = ['info', file, '--passphrase-file', join(folder, 'missing.txt')];
    expect(await runHere(noWords)).toEqual(refused(errors['file-missing']));
    // A link to itself stands there, and can't be read.
    await symlink(join(folder, 'words.txt'), join(folder, 'words.txt'));
    const closedWords = ['info', file, '--passphrase-file', join(folder, 'words.txt')];
    expect(await runHere(closedWords)).toEqual(refused(errors['file-unreadable']));
  });

  it('is to write over a file, or where one may not', async () => {
    const file = await createFile();
    const folder = await createTemporaryFolder();
    await writeFile(join(folder, 'out.json'), 'vakantiefoto');
    await mkdir(join(folder, 'folder'));
    const exportTo = (out: string) => runHere(['export', file, '--as', 'json', '--out', out]);
    expect(await runHere(['new', file, '--title', 'x'])).toEqual(refused(errors['file-exists']));
    expect(await exportTo(join(folder, 'out.json'))).toEqual(refused(errors['file-exists']));
    expect(await exportTo(join(folder, 'folder'))).toEqual(refused(errors['file-exists']));
    expect(await exportTo(join(folder, 'missing', 'out.json'))).toEqual(refused(errors['folder-missing']));
    const unwritable = join(unwritableFolder(folder), 'out.json');
    expect(await exportTo(unwritable)).toEqual(refused(errors['folder-not-writable']));
    expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe('vakantiefoto');
  });

  it('is JSON that is no map, with the place', async () => {
    const folder = await createTemporaryFolder();
    const from = async (name: string, text: string) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return runHere(['new', join(folder, 'kaart.kaart'), '--from', path]);
    };
    const json = JSON.parse(await readFile(fixtureJson, 'utf8'));
    const wrong = { ...json, ties: [{ ...json.ties[0], label: 'friend' }] };
    const place = 'Dit is geen goede kaart. De fout staat bij ties.0.label.';
    expect(await from('wrong.json', JSON.stringify(wrong))).toEqual(refused(place));
    expect(await from('none.json', '{ "format": ')).toEqual(refused(commandLine.notJson));
    expect(await from('newer.json', JSON.stringify({ ...json, version: 2 }))).toEqual(refused(errors['newer-file']));
    expect(await from('large.json', ' '.repeat(16 * 1024 * 1024 + 1))).toEqual(refused(errors['file-too-large']));
  });
});

describe('check', () => {
  it('finds a JSON form that is not what the document says', async () => {
    const { map, update } = contentOf(documentWith('Oma'));
    const file = await createFile({ map: { ...map, people: [] }, update });
    const { code, result, said } = await runHere(['check', file]);
    expect([code, said]).toEqual([1, sentence(commandLine.faults)]);
    expect(JSON.parse(result)).toEqual({
      path: file,
      isSound: false,
      faults: ['map.ties.0.from', 'map-differs-from-yjs'],
    });
  });

  it('finds a document that breaks a rule of the map', async () => {
    const document = documentWith('Oma');
    const [id, person] = [...entitiesOf(document, 'people').entries()][0] ?? [];
    person?.set('role', 7);
    const { code, result } = await runHere(['check', await createFile(contentOf(document))]);
    expect(code).toBe(1);
    expect(JSON.parse(result).faults).toEqual([`yjs.people.${id}.role`]);
  });

  it('finds nothing in a document where a coordinate is -0, which JSON does not know', async () => {
    const document = documentWith('Oma');
    const [, person] = [...entitiesOf(document, 'people').entries()][0] ?? [];
    person?.set('position', { x: -0, y: 5, byHand: true });
    const { code, result } = await runHere(['check', await createFile(contentOf(document))]);
    expect([code, JSON.parse(result).faults]).toEqual([0, []]);
  });

  it('finds an update that is none', async () => {
    const { map } = contentOf(documentWith('Oma'));
    const file = await createFile({ map, update: new Uint8Array([1, 2, 3]) });
    expect(await runHere(['check', file])).toMatchObject({
      code: 1,
      result: '',
      said: sentence(errors['damaged-file']),
    });
  });

  it('finds that the README was changed, and info only tells', async () => {
    const file = await createFile();
    const text = (await readFile(file)).toString('latin1').replace('Dit bestand', 'Dat bestand');
    await writeFile(file, text, 'latin1');
    const checked = await runHere(['check', file]);
    expect([checked.code, JSON.parse(checked.result).faults]).toEqual([1, ['readme-changed']]);
    const described = await runHere(['info', file]);
    expect([described.code, described.said]).toEqual([0, sentence(commandLine.warningReadme)]);
  });
});

it('describes a map from a newer program, and does not export it', async () => {
  const content = contentOf(documentWith('Oma'));
  const file = await createFile({ ...content, map: { ...content.map, version: 2 } as unknown as MapContent['map'] });
  const { code, result } = await runHere(['info', file]);
  expect(code).toBe(0);
  expect(JSON.parse(result)).toMatchObject({ isFromNewerProgram: true, people: 1 });
  const exported = await runHere(['export', file, '--as', 'json', '--out', `${file}.json`]);
  expect(exported).toMatchObject({ code: 1, said: sentence(errors['newer-file']) });
});

it('says its version, and how each command is used', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await run(['--version'])).toEqual({ code: 0, result: sentence(version), said: '' });
  const help = await runHere(['--help']);
  expect(help.code).toBe(0);
  for (const command of ['new', 'info', 'export', 'import', 'check']) {
    expect(help.result).toContain(`krachtenkaart ${command} `);
    const { code, result, said } = await runHere([command, '--help']);
    expect([code, said]).toEqual([0, '']);
    expect(result).toMatch(new RegExp(`krachtenkaart ${command} (?:BRON )?BESTAND`));
    expect(result).toContain('KRACHTENKAART_PASSPHRASE');
  }
});

it('speaks English where that is the language, and makes the map in it', async () => {
  const file = join(await createTemporaryFolder(), 'map.kaart');
  const made = await runHere(['new', file, '--title', 'The Foxes'], 'kaas', 'en');
  const take = 'Take care: these words are easy to guess.';
  expect(made.said).toBe(sentence(take) + sentence('Keep your words safe. Without these words the map is gone.'));
  const described = await runHere(['info', file], 'kaas', 'en');
  expect(JSON.parse(described.result)).toMatchObject({ title: 'The Foxes', language: 'en' });
  expect(await runHere(['open', file], words, 'en')).toMatchObject({
    said: sentence('There is no such command: open'),
  });
  expect(await runHere(['info', `${file}x`], words, 'en')).toMatchObject({
    said: sentence('This file is no longer there. Is the stick still in?'),
  });
  expect((await runHere(['export', '--help'], words, 'en')).result).toContain('krachtenkaart export FILE --as json');
});

it('takes its language from the environment', async () => {
  const command = (locale: string) => `env LC_ALL=${locale} ${process.execPath} ${entry}`;
  expect((await runOnTerminal(command('en_GB.UTF-8'), [], { folder: '.' })).shown).toContain(
    'Say what you want to do.',
  );
  expect((await runOnTerminal(command('nl_BE.UTF-8'), [], { folder: '.' })).shown).toContain(commandLine.noCommand);
});

it('ends without a word when nobody reads its result any more', async () => {
  const file = await createFile();
  const command = `KRACHTENKAART_PASSPHRASE='${words}' ${process.execPath} ${entry} info ${file} | true`;
  const { shown } = await runOnTerminal(command, [], { folder: '.' });
  expect(shown).toBe('');
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
  expect(await runHere(['new', file, '--from', from])).toMatchObject({ code: 0 });
  expect(await runHere(['export', file, '--as', 'json', '--out', out])).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(parseMapJson(json));
});

describe('to other programs and back', () => {
  const exportAs = async (form: string, out: string, ...more: readonly string[]) => {
    const file = await createFile(contentOf(documentWith('Oma', '=Joop')));
    return runHere(['export', file, '--as', form, '--out', out, ...more]);
  };
  const named = async (file: string) => {
    const out = `${file}-${Math.random()}.json`;
    await runHere(['export', file, '--as', 'json', '--out', out]);
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

    const made = await runHere(['import', graphml, join(folder, 'een.kaart')]);
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
    expect(await runHere(['import', people, two, '--ties', ties, '--title', 'Twee'])).toMatchObject({ code: 0 });
    expect(await named(two)).toEqual({ title: 'Twee', people: ['Oma', '=Joop'], ties: 2 });
    expect(await runHere(['check', two])).toMatchObject({ code: 0 });
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
    const file = await createFile();
    const source = `${file}.csv`;
    await writeFile(source, 'Wie;Kracht;Leeftijd\nJoop;netwerk;oud\nNel;van alles;70\n');
    const { code, result, said } = await runHere(['import', source, file, '--columns', 'naam=Wie']);
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
    expect(await runHere(['check', file])).toMatchObject({ code: 0 });
    const wrong = await runHere(['import', source, file, '--columns', 'naam=Wat']);
    expect(wrong).toEqual({ code: 2, result: '', said: sentence(commandLine.badColumns) });
    const titled = await runHere(['import', source, file, '--title', 'x']);
    expect(titled).toEqual({ code: 2, result: '', said: sentence(commandLine.titleOfNew) });
  });

  it('takes a whole map as it is, and leaves a map as it was where a file is refused', async () => {
    const folder = await createTemporaryFolder();
    const file = join(folder, 'kaart.kaart');
    expect(await runHere(['import', fixtureJson, file])).toMatchObject({ code: 0 });
    const out = join(folder, 'uit.json');
    await runHere(['export', file, '--as', 'json', '--out', out]);
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(await fixtureMap());
    const before = await readFile(file);
    const bad = join(folder, 'slecht.graphml');
    await writeFile(bad, '<graphml>\n<graph>&oma;</graph></graphml>');
    const { code, said } = await runHere(['import', bad, file]);
    expect([code, said]).toEqual([1, sentence('Een DTD of entiteit mag niet in GraphML. Kijk op regel 2, teken 13.')]);
    expect(await runHere(['import', folder, file])).toMatchObject({ said: sentence(errors['unknown-form']) });
    expect(await readFile(file)).toEqual(before);
  });
});
