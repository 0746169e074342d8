import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generateKeyPair } from '../../../../main/crypto/identity.ts';
import { readme } from '../../../../main/vault/readme.ts';
import { drawRecoveryCode } from '../../../../main/vault/recovery-code.ts';
import { sealFile, sha256 } from '../../../../main/vault/seal.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { contentOf, documentWith, namesIn } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { runOnTerminal } from '../../../support/terminal-command.ts';

const never = new AbortController().signal;
// As the program writes it: the work factor is the real one here.
const vault = createVault();
afterAll(() => vault.close());

it('opens with the stock unzip and age, as the README in it says', async () => {
  const folder = await createTemporaryFolder();
  const content = contentOf(documentWith('Oma', 'Zoë'));
  (await vault.createMapFile(join(folder, 'kaart.kaart'), '  café  aan de hoek ', content, never)).close();

  execFileSync('unzip', ['-q', 'kaart.kaart'], { cwd: folder });
  expect((await readdir(folder)).sort()).toEqual(['README.txt', 'kaart.kaart', 'map.age', 'slot-1.age']);
  expect(await readFile(join(folder, 'README.txt'))).toEqual(Buffer.from(readme));
  expect((await stat(join(folder, 'slot-1.age'))).mode & 0o777).toBe(0o600);

  const commands = new TextDecoder().decode(readme).matchAll(/^ {4}(.+)$/gm);
  const [unzip, age] = [...commands].map(([, command]) => command);
  expect(unzip).toBe('unzip kaart.kaart');
  const { shown, code } = await runOnTerminal(`${age} > map.json`, ['café  aan de hoek'], { folder });
  expect(code, shown).toBe(0);
  const inside = JSON.parse(await readFile(join(folder, 'map.json'), 'utf8'));
  expect(inside.map).toEqual(content.map);
  expect(namesIn({ update: Buffer.from(inside.yjs, 'base64') })).toEqual(['Oma', 'Zoë']);
});

it('opens with the stock age and the code of a recovery sheet', async () => {
  const folder = await createTemporaryFolder();
  const content = contentOf(documentWith('Oma'));
  const code = drawRecoveryCode();
  const file = await vault.createMapFile(join(folder, 'kaart.kaart'), 'woorden', content, never);
  await file.changeHolders({ kind: 'recovery', code }, content, never);
  file.close();

  execFileSync('unzip', ['-q', 'kaart.kaart'], { cwd: folder });
  const opening = 'age -d -i slot-8.age map.age > map.json';
  const { shown, code: ended } = await runOnTerminal(opening, [code], { folder });
  expect(ended, shown).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'map.json'), 'utf8')).map).toEqual(content.map);
});

it('opens with a slot that the stock age made', async () => {
  const folder = await createTemporaryFolder();
  const { identity, recipient } = await generateKeyPair();
  await writeFile(join(folder, 'identity.txt'), `${identity}\n`);
  const words = 'gemaakt met age';
  const { shown, code } = await runOnTerminal('age -p -o slot.age identity.txt', [words, words], { folder });
  expect(code, shown).toBe(0);

  const slotFile = await readFile(join(folder, 'slot.age'));
  const slot = { slot: 1, label: '', recipient, sha256: sha256(slotFile), file: slotFile };
  const seal = { identity, slots: [slot], mapId: 'map', generation: 0, saved: new Date(), hash: null };
  const path = join(folder, 'kaart.kaart');
  await writeFile(path, (await sealFile(seal, contentOf(documentWith('Opa')))).file);
  expect(namesIn((await vault.openMapFile(path, words, never)).content)).toEqual(['Opa']);
});
