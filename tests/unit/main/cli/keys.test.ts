import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { createCommandLine, sentence } from '../../../support/command-line.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const here = createCommandLine();
afterAll(() => here.close());

const helper = 'tafel lamp kaas fiets boom appel roos';

async function fileWith(passphrase: string): Promise<string> {
  const path = join(await createTemporaryFolder(), 'woorden.txt');
  await writeFile(path, `${passphrase}\n`);
  return path;
}

const keysIn = (result: string) =>
  JSON.parse(result).keys.map(({ key, label, isOwn }: Record<string, unknown>) => `${key} ${label} ${isOwn}`);

describe('keys', () => {
  it('are listed, added, renamed, changed and removed', async () => {
    const file = await here.createFile();
    expect(keysIn((await here.run(['keys', 'list', file])).result)).toEqual(['1 family true']);

    const source = await fileWith(helper);
    const added = await here.run(['keys', 'add', file, '--label', 'Hulpverlener', '--new-passphrase-file', source]);
    expect([added.code, added.said, keysIn(added.result)]).toEqual([0, '', ['1 family true', '2 Hulpverlener false']]);
    const theirs = await here.run(['keys', 'change', file, '--key', '2', '--label', 'Fatima'], helper);
    expect(keysIn(theirs.result)).toEqual(['1 family false', '2 Fatima true']);

    const other = await fileWith('zes heel andere woorden van nu');
    const own = ['keys', 'change', file, '--key', '2', '--new-passphrase-file', other];
    expect((await here.run(own, helper)).code).toBe(0);
    expect((await here.run(['keys', 'list', file], helper)).said).toBe(sentence(errors['wrong-passphrase']));
    expect((await here.run(['info', file], 'zes heel andere woorden van nu')).code).toBe(0);

    const family = ['keys', 'remove', file, '--key', '1'];
    expect(await here.run(family)).toEqual({ code: 1, result: '', said: sentence(errors['family-key']) });
    expect(keysIn((await here.run(['keys', 'remove', file, '--key', '2'])).result)).toEqual(['1 family true']);
  });

  it('that are easy to guess are said to be', async () => {
    const file = await here.createFile();
    const source = await fileWith('welkom01');
    const { code, said } = await here.run(['keys', 'add', file, '--label', 'Hulp', '--new-passphrase-file', source]);
    expect([code, said]).toEqual([0, sentence(commandLine.weak)]);
  });

  it.each<[string, readonly string[], string]>([
    ['of nothing', ['keys'], 'Dit commando bestaat niet: keys'],
    ['of an unknown act', ['keys', 'steal', 'a'], 'Dit commando bestaat niet: keys'],
    ['of no file', ['keys', 'list'], commandLine.oneFile],
    ['of nobody', ['keys', 'add', 'a'], commandLine.keyLabel],
    ['of somebody without a name', ['keys', 'add', 'a', '--label', '  '], commandLine.keyLabel],
    ['of a name that is too long', ['keys', 'add', 'a', '--label', 'a'.repeat(61)], commandLine.keyLabel],
    ['of no key', ['keys', 'remove', 'a'], commandLine.keyNumber],
    ['of a ninth key', ['keys', 'remove', 'a', '--key', '9'], commandLine.keyNumber],
    ['of half a key', ['keys', 'change', 'a', '--key', '1.5'], commandLine.keyNumber],
    ['without the new words', ['keys', 'change', 'a', '--key', '2'], commandLine.noPassphrase],
  ])('%s end with 2 and one sentence', async (_, args, said) => {
    expect(await here.run(args)).toEqual({ code: 2, result: '', said: sentence(said) });
  });
});
