import { expect, it } from 'vitest';
import { createTestApp } from '../support/test-app.ts';

const title = 'Gezin Bos';
const family = 'appel boom fiets kaas lamp tafel';
const helper = 'tafel lamp kaas fiets boom appel';

it('gives a second holder a key, and takes it away while that holder has the map open', async () => {
  const test = await createTestApp();
  const ours = test.connect();
  const { output: created } = await ours.call('maps.create', { title, passphrase: family, folder: test.folder });
  const { map, path } = created;
  const added = await ours.call('keys.change', {
    map,
    change: { kind: 'add', label: ' Hulpverlener ', passphrase: helper },
  });
  expect(added.output.holders).toEqual([
    { slot: 1, label: 'family', isOwn: true },
    { slot: 2, label: 'Hulpverlener', isOwn: false },
  ]);
  await ours.call('maps.close', { map, isDiscarding: false });

  const theirs = test.connect();
  const { output: opened } = await theirs.call('maps.open', { path, passphrase: helper });
  const { holders } = (await theirs.call('keys.list', { map: opened.map })).output;
  expect(holders.map(({ isOwn }) => isOwn)).toEqual([false, true]);
  const own = { map: opened.map, change: { kind: 'remove', slot: 2 } } as const;
  await expect(theirs.call('keys.change', own)).rejects.toThrow('own-key');
  await expect(
    theirs.call('keys.change', { map: opened.map, change: { kind: 'renew', slot: 1, passphrase: 'zomaar iets' } }),
  ).rejects.toThrow('family-key');
  await theirs.call('maps.close', { map: opened.map, isDiscarding: false });

  const { output: again } = await ours.call('maps.open', { path, passphrase: family });
  const { output: left } = await ours.call('keys.change', { map: again.map, change: { kind: 'remove', slot: 2 } });
  expect(left.holders.map(({ slot }) => slot)).toEqual([1]);
  await ours.call('maps.close', { map: again.map, isDiscarding: false });
  await expect(theirs.call('maps.open', { path, passphrase: helper })).rejects.toThrow('wrong-passphrase');
});

it('says the code of a recovery sheet once, and opens with it', async () => {
  const test = await createTestApp();
  const window = test.connect();
  const { output: created } = await window.call('maps.create', { title, passphrase: family, folder: test.folder });
  const { code, holders } = (await window.call('keys.makeSheet', { map: created.map })).output;
  expect(holders.map(({ slot }) => slot)).toEqual([1, 8]);
  await window.call('maps.close', { map: created.map, isDiscarding: false });
  const { output: opened } = await window.call('maps.open', { path: created.path, passphrase: code.toLowerCase() });
  const own = { kind: 'renew', slot: 1, passphrase: 'nieuwe woorden van ons' } as const;
  await window.call('keys.change', { map: opened.map, change: own });
  await window.call('maps.close', { map: opened.map, isDiscarding: false });
  const { output: again } = await window.call('maps.open', { path: created.path, passphrase: own.passphrase });
  expect(again.path).toBe(created.path);
});

it('has no keys of the example, and makes none', async () => {
  const test = await createTestApp();
  const window = test.connect();
  const { output: example } = await window.call('maps.openExample', { language: 'nl' });
  expect((await window.call('keys.list', { map: example.map })).output.holders).toEqual([]);
  await expect(window.call('keys.makeSheet', { map: example.map })).rejects.toThrow('bad-request');
});
