import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import {
  commandLineEntry,
  createCommandLine,
  fixtureJson,
  type Outcome,
  runProgram,
  sentence,
  words,
} from '../../../support/command-line.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { runOnTerminal } from '../../../support/terminal-command.ts';
import { unwritableFolder } from '../../../support/unwritable-folder.ts';

const here = createCommandLine();
afterAll(() => here.close());

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
    expect(await here.run(args)).toEqual({ code: 2, result: '', said: sentence(said) });
  });

  it('ends with 2 in the program itself', async () => {
    expect(await runProgram(['info'])).toEqual({ code: 2, result: '', said: sentence(commandLine.oneFile) });
  });

  it('no passphrase and nobody to type it ends with 2', async () => {
    expect(await runProgram(['info', 'kaart.kaart'], null)).toEqual({
      code: 2,
      result: '',
      said: sentence(commandLine.noPassphrase),
    });
  });
});

describe('what is refused', () => {
  const refused = (said: string): Outcome => ({ code: 1, result: '', said: sentence(said) });

  it('is a file that does not open', async () => {
    const file = await here.createFile();
    const folder = await createTemporaryFolder();
    const [damaged, newer] = [join(folder, 'damaged.kaart'), join(folder, 'newer.kaart')];
    const whole = await readFile(file);
    await writeFile(damaged, whole.subarray(0, -1));
    await writeFile(newer, whole.toString('latin1').replace('Krachtenkaart 1', 'Krachtenkaart 2'), 'latin1');
    expect(await runProgram(['info', file], 'gok')).toEqual(refused(errors['wrong-passphrase']));
    expect(await here.run(['info', file], ' ')).toEqual(refused(errors['passphrase-empty']));
    expect(await here.run(['check', damaged])).toEqual(refused(errors['damaged-file']));
    expect(await here.run(['info', newer])).toEqual(refused(errors['newer-file']));
    expect(await here.run(['info', fixtureJson])).toEqual(refused(errors['not-a-map']));
    expect(await here.run(['info', folder])).toEqual(refused(errors['not-a-map']));
    expect(await here.run(['info', join(folder, 'missing.kaart')])).toEqual(refused(errors['file-missing']));
    const noWords = ['info', file, '--passphrase-file', join(folder, 'missing.txt')];
    expect(await here.run(noWords)).toEqual(refused(errors['file-missing']));
    // A link to itself stands there, and can't be read.
    await symlink(join(folder, 'words.txt'), join(folder, 'words.txt'));
    const closedWords = ['info', file, '--passphrase-file', join(folder, 'words.txt')];
    expect(await here.run(closedWords)).toEqual(refused(errors['file-unreadable']));
  });

  it('is to write over a file, or where one may not', async () => {
    const file = await here.createFile();
    const folder = await createTemporaryFolder();
    await writeFile(join(folder, 'out.json'), 'vakantiefoto');
    await mkdir(join(folder, 'folder'));
    const exportTo = (out: string) => here.run(['export', file, '--as', 'json', '--out', out]);
    expect(await here.run(['new', file, '--title', 'x'])).toEqual(refused(errors['file-exists']));
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
      return here.run(['new', join(folder, 'kaart.kaart'), '--from', path]);
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

it('says its version, and how each command is used', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await runProgram(['--version'])).toEqual({ code: 0, result: sentence(version), said: '' });
  const help = await here.run(['--help']);
  expect(help.code).toBe(0);
  for (const command of ['new', 'info', 'export', 'import', 'check']) {
    expect(help.result).toContain(`krachtenkaart ${command} `);
    const { code, result, said } = await here.run([command, '--help']);
    expect([code, said]).toEqual([0, '']);
    expect(result).toMatch(new RegExp(`krachtenkaart ${command} (?:BRON )?BESTAND`));
    expect(result).toContain('KRACHTENKAART_PASSPHRASE');
  }
});

it('speaks English where that is the language, and makes the map in it', async () => {
  const file = join(await createTemporaryFolder(), 'map.kaart');
  const made = await here.run(['new', file, '--title', 'The Foxes'], 'kaas', 'en');
  const take = 'Take care: these words are easy to guess.';
  expect(made.said).toBe(sentence(take) + sentence('Keep your words safe. Without these words the map is gone.'));
  const described = await here.run(['info', file], 'kaas', 'en');
  expect(JSON.parse(described.result)).toMatchObject({ title: 'The Foxes', language: 'en' });
  expect(await here.run(['open', file], words, 'en')).toMatchObject({
    said: sentence('There is no such command: open'),
  });
  expect(await here.run(['info', `${file}x`], words, 'en')).toMatchObject({
    said: sentence('This file is no longer there. Is the stick still in?'),
  });
  expect((await here.run(['export', '--help'], words, 'en')).result).toContain('krachtenkaart export FILE --as ');
});

it('takes its language from the environment', async () => {
  const command = (locale: string) => `env LC_ALL=${locale} ${process.execPath} ${commandLineEntry}`;
  expect((await runOnTerminal(command('en_GB.UTF-8'), [], { folder: '.' })).shown).toContain(
    'Say what you want to do.',
  );
  expect((await runOnTerminal(command('nl_BE.UTF-8'), [], { folder: '.' })).shown).toContain(commandLine.noCommand);
});

it('ends without a word when nobody reads its result any more', async () => {
  const file = await here.createFile();
  const command = `KRACHTENKAART_PASSPHRASE='${words}' ${process.execPath} ${commandLineEntry} info ${file} | true`;
  const { shown } = await runOnTerminal(command, [], { folder: '.' });
  expect(shown).toBe('');
});
