import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { commandLineEntry, createCommandLine, runProgram, words } from '../../../support/command-line.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { runOnTerminal } from '../../../support/terminal-command.ts';

const here = createCommandLine();
afterAll(() => here.close());

describe('the passphrase', () => {
  it('comes from a file, before the environment', async () => {
    const file = await here.createFile();
    const wordsFile = `${file}.txt`;
    await writeFile(wordsFile, `${words}\n`);
    expect(await runProgram(['info', file, '--passphrase-file', wordsFile], 'something else')).toMatchObject({
      code: 0,
    });
  });

  it('is asked, and not shown', async () => {
    const file = await here.createFile();
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${commandLineEntry} info ${file}`;
    const { shown, code } = await runOnTerminal(command, [words], { folder: '.' });
    expect(code, shown).toBe(0);
    expect(shown).toContain(commandLine.ask);
    expect(shown).toContain('"title": "Gezin Bos"');
    expect(shown).not.toContain(words);
  });

  it('is asked twice for a new file', async () => {
    const file = join(await createTemporaryFolder(), 'kaart.kaart');
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${commandLineEntry} new ${file} --title Bos`;
    const { shown, code } = await runOnTerminal(command, [words, `${words}x`], { folder: '.' });
    expect(code, shown).toBe(2);
    expect(shown).toContain(commandLine.notTheSame);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('can be left unanswered', async () => {
    const file = await here.createFile();
    const command = `env -u KRACHTENKAART_PASSPHRASE LC_ALL=nl_NL.UTF-8 ${process.execPath} ${commandLineEntry} info ${file}`;
    const { shown, code } = await runOnTerminal(command, [], { folder: '.' });
    expect(code, shown).toBe(1);
    expect(shown).toContain(errors.cancelled);
  });
});
