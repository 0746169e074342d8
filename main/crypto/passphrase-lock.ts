import { extname } from 'node:path';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { readWorkFactor } from './age-header.ts';
import { runWorkerTask } from './worker-task.ts';

/** What passes between the lock and its worker. `bytes` is null when the passphrase does not fit. */
export type PassphraseTask =
  | { readonly kind: 'lock'; readonly passphrase: string; readonly plaintext: Uint8Array; readonly logN: number }
  | { readonly kind: 'unlock'; readonly passphrase: string; readonly file: Uint8Array };
export type PassphraseAnswer = { readonly bytes: Uint8Array | null } | { readonly code: ErrorCode };

export interface PassphraseLock {
  /** Encrypts an identity under a passphrase, as an age file that holds it and a newline. */
  lock(passphrase: string, identity: string, signal: AbortSignal): Promise<Uint8Array>;

  /**
   * The identity in a file that `lock` made, or that stock age made of the same text. Throws `wrong-passphrase`, also
   * where salt or wrapped key are damaged, for age cannot tell these apart; `damaged-file` for everything else that is
   * wrong, before any derivation where the header shows it: a work factor out of bounds, another kind of age file.
   */
  unlock(passphrase: string, file: Uint8Array, signal: AbortSignal): Promise<string>;

  /** Cancels what is under way, and what is asked later. */
  close(): void;
}

const workFactors = { least: 15, most: 18 };
/** A file of ours is about 300 bytes. */
const maxFileBytes = 4_096;
/** scrypt at the largest work factor takes 256 MiB, and half a minute on a very slow machine. */
const limits = { seconds: 90, bytes: 512 * 1024 * 1024 };
const identityText = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\n$/;
const workerEntry = new URL(`./passphrase-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Locks identities with passphrases. The derivation takes seconds and much memory on purpose; it runs in a worker, so
 * nothing waits for it. `logN` is the scrypt work factor (log2 N) of what is locked, from 15 to 18.
 */
export function createPassphraseLock(logN: number = workFactors.most): PassphraseLock {
  if (logN < workFactors.least || logN > workFactors.most) throw new RangeError('scrypt work factor');
  const closing = new AbortController();

  const derive = async (task: PassphraseTask, signal: AbortSignal): Promise<Uint8Array | null> => {
    const either = AbortSignal.any([signal, closing.signal]);
    // The worker is our own code: what it answers is what its type says.
    const answer = (await runWorkerTask(workerEntry, task, limits, either)) as PassphraseAnswer;
    if ('code' in answer) throw new AppError(answer.code);
    return answer.bytes;
  };

  return {
    async lock(passphrase, identity, signal) {
      const plaintext = new TextEncoder().encode(`${identity}\n`);
      const file = await derive({ kind: 'lock', passphrase: normalPassphrase(passphrase), plaintext, logN }, signal);
      if (file === null) throw new AppError('internal-error');
      return file;
    },
    async unlock(passphrase, file, signal) {
      const normal = normalPassphrase(passphrase);
      if (file.byteLength > maxFileBytes) throw new AppError('damaged-file');
      const factor = readWorkFactor(file);
      if (factor < workFactors.least || factor > workFactors.most) throw new AppError('damaged-file');
      const plaintext = await derive({ kind: 'unlock', passphrase: normal, file }, signal);
      if (plaintext === null) throw new AppError('wrong-passphrase');
      const text = new TextDecoder().decode(plaintext);
      if (!identityText.test(text)) throw new AppError('damaged-file');
      return text.trimEnd();
    },
    close() {
      closing.abort();
    },
  };
}

/**
 * A passphrase as it is encrypted with: Unicode NFC, outer white space trimmed, and nothing else, so that it is exactly
 * what one types to the age command. Throws `passphrase-empty` when nothing is left.
 */
function normalPassphrase(passphrase: string): string {
  const normal = passphrase.normalize('NFC').trim();
  if (normal === '') throw new AppError('passphrase-empty');
  return normal;
}
