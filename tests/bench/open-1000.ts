import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as Y from 'yjs';
import { createApp } from '../../main/app.ts';
import { createPageDialogs } from '../../main/browser/page-dialogs.ts';
import { systemClock } from '../../main/clock.ts';
import { createPassphraseLock, type PassphraseLock } from '../../main/crypto/passphrase-lock.ts';
import { createPreferences } from '../../main/preferences.ts';
import { createSettings } from '../../main/settings.ts';
import { unpackContainer } from '../../main/vault/container.ts';
import { readWholeFile } from '../../main/vault/file-access.ts';
import { holdMapFile } from '../../main/vault/map-file.ts';
import { sealFile, unsealFile } from '../../main/vault/seal.ts';
import { lockSlot } from '../../main/vault/slots.ts';
import { createVault, type Vault } from '../../main/vault/vault.ts';
import { openMapSession } from '../../renderer/document/session.ts';
import { entitiesOf } from '../../shared/map/document.ts';
import { writeMapJson } from '../../shared/map/json.ts';
import { createCaller } from '../../shared/rpc/caller.ts';
import { createPortPair } from '../support/port-pair.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openBare } from './reference/bare-open.ts';
import type { Bench } from './row.ts';

const size = { people: 1_000, ties: 2_000 };

/**
 * A file of 1,000 persons and 2,000 ties, from the call to a window that holds all of it: read, checked, decrypted, put
 * into main's document, sent over the bridge and mirrored. Without the key derivation, which takes its seconds on
 * purpose; the reference decrypts the same bytes and applies the same update once.
 */
export const open1000: Bench = {
  name: 'open-1000',
  unit: 'ms',
  target: () => 1.3,
  async prepare() {
    const folder = await mkdtemp(join(tmpdir(), 'krachtenkaart-bench-'));
    const path = join(folder, 'kaart.kaart');
    const lock = createPassphraseLock(15);
    const sweep = createSweep();
    const identity = await writeSample(path, lock);
    const settings = createSettings({ store: {} });
    const preferences = createPreferences(settings, 'nl');
    const platform = { version: '0', documentsFolder: folder, settings, preferences };
    const app = createApp(platform, createKeyedVault(identity, lock), systemClock);

    return {
      async ours() {
        const ports = createPortPair();
        app.connect(ports.main, (emit) => createPageDialogs(emit, folder));
        const caller = createCaller(ports.window, systemClock);
        sweep();
        const began = performance.now();
        const { output: opened } = await caller.call('maps.open', { path, passphrase: 'bekend' });
        const session = await openMapSession(caller, opened);
        const took = performance.now() - began;
        expectWhole(session.document);
        session.close();
        await caller.call('maps.close', { map: opened.map, isDiscarding: false });
        caller.close();
        return took;
      },
      async reference() {
        const { map } = unpackContainer(await readFile(path));
        sweep();
        const began = performance.now();
        const document = await openBare(map, identity);
        const took = performance.now() - began;
        expectWhole(document);
        return took;
      },
      async close() {
        await app.close();
        lock.close();
        await rm(folder, { recursive: true });
      },
    };
  },
};

/** Writes the sample as a file of ours and returns the identity that opens it. */
async function writeSample(path: string, lock: PassphraseLock): Promise<string> {
  const map = sampleMap(size);
  const document = new Y.Doc();
  writeMapJson(document, map);
  const holder = { slot: 1, label: 'family' };
  const { identity, slot } = await lockSlot(lock, 'bekend', holder, new AbortController().signal);
  const seal = { identity, slots: [slot], mapId: 'sample', generation: 0, saved: new Date(), hash: null };
  const { file } = await sealFile(seal, { map, update: Y.encodeStateAsUpdate(document) });
  await writeFile(path, file);
  return identity;
}

/** The vault with the key derivation already behind it. */
function createKeyedVault(identity: string, lock: PassphraseLock): Vault {
  return {
    ...createVault(),
    async openMapFile(path) {
      const unsealed = await unsealFile(await readWholeFile(path), identity);
      if (unsealed === null) throw new Error('The sample does not open with its own key.');
      const { seal, content, warnings } = unsealed;
      return { file: holdMapFile({ path, seal, lock, isReadOnly: false }), content, warnings };
    },
  };
}

/** Collects all garbage there is, so that nobody's time goes to what the other left. */
function createSweep(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function expectWhole(document: Y.Doc): void {
  const [people, ties] = [entitiesOf(document, 'people').size, entitiesOf(document, 'ties').size];
  if (people !== size.people || ties !== size.ties) throw new Error(`Only ${people} persons and ${ties} ties arrived.`);
}
