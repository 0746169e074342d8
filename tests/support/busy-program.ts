import * as Y from 'yjs';
import { systemClock } from '../../main/clock.ts';
import { createMaps } from '../../main/maps/maps.ts';
import { readSyncMessage, updateMessage } from '../../main/maps/sync.ts';
import { createVault } from '../../main/vault/vault.ts';
import { addPerson } from '../../shared/map/edit.ts';
import { readMap } from '../../shared/map/read.ts';

/*
 * A program of its own for tests: opens a map (path, passphrase), draws so many people under a name, saves after each,
 * and prints a person's name when that save was said to be done.
 */
const [path = '', passphrase = '', name = '', count = '0'] = process.argv.slice(2);
const document = new Y.Doc();
const take = (message: Uint8Array) => {
  const read = readSyncMessage(message);
  if (read.kind === 'update') Y.applyUpdate(document, read.update, 'main');
};
const mirror = { onChange: take, onSaving: () => undefined, onClosed: () => undefined };

const vault = createVault();
const maps = createMaps({ vault, clock: systemClock, language: () => 'nl' });
const map = await maps.open(path, passphrase, mirror, new AbortController().signal);
take(map.sync(mirror, Buffer.concat([Buffer.from([0, 1]), Y.encodeStateVector(document)])));
document.on('update', (update: Uint8Array, origin: unknown) => {
  if (origin !== 'main') map.sync(mirror, updateMessage(update));
});
const isSaved = (saving: Promise<void>) =>
  saving.then(
    () => true,
    () => false,
  );
const [home = ''] = readMap(document).homes.keys();
for (let index = 0; index < Number(count); index++) {
  const person = `${name} ${index}`;
  addPerson(document, { name: person, role: '', position: null, stands: { around: home, label: null } });
  // The others may be quicker every time; then it is not saved yet, and is not said to be.
  while (!(await isSaved(map.save())));
  console.log(person);
}
// What is not in the file by now was said to be there: nothing is saved at the end.
process.exit();
