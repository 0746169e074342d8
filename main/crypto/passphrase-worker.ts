import { parentPort, workerData } from 'node:worker_threads';
import { Encrypter } from 'age-encryption';
import { errorCodeOf } from '../../shared/errors.ts';
import { decryptUnless } from './identity.ts';
import type { PassphraseAnswer, PassphraseTask } from './passphrase-lock.ts';

/** The entry of the worker that derives keys from passphrases: one task, one answer. */
async function perform(task: PassphraseTask): Promise<PassphraseAnswer> {
  try {
    if (task.kind === 'unlock') {
      return { bytes: await decryptUnless(task.file, (decrypter) => decrypter.addPassphrase(task.passphrase)) };
    }
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(task.logN);
    encrypter.setPassphrase(task.passphrase);
    return { bytes: await encrypter.encrypt(task.plaintext) };
  } catch (error) {
    return { code: errorCodeOf(error) };
  }
}

parentPort?.postMessage(await perform(workerData));
