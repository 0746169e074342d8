import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/errors.ts';
import { readAgeHeader } from './age-header.ts';

/**
 * An age X25519 key pair as text: whoever has the identity (`AGE-SECRET-KEY-1…`) reads what is encrypted to the
 * recipient (`age1…`). Never a post-quantum hybrid: the age command of today's distributions does not read those.
 */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

export async function generateKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient of an X25519 identity. Throws `damaged-file` when the text is no such identity. */
export async function recipientOf(identity: string): Promise<string> {
  if (!identity.startsWith('AGE-SECRET-KEY-1')) throw new AppError('damaged-file');
  try {
    return await identityToRecipient(identity);
  } catch (cause) {
    throw new AppError('damaged-file', { cause });
  }
}

/** Encrypts to all recipients (`age1…`) at once; each of their identities opens it. */
export async function encryptTo(recipients: readonly string[], plaintext: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

/**
 * Decrypts the whole of an X25519 age file, or nothing: not one byte is given out before the last one was checked.
 * Null when the file is not encrypted to this identity. Throws `damaged-file` when it is but does not check out.
 */
export async function decryptWith(identity: string, file: Uint8Array): Promise<Uint8Array | null> {
  if (readAgeHeader(file).some(([kind]) => kind !== 'X25519')) throw new AppError('damaged-file');
  return decryptUnless(file, (decrypter) => decrypter.addIdentity(identity));
}

/**
 * Decrypts with the secret that `addSecret` gives the decrypter; null when it opens none of the stanzas, `damaged-file`
 * when one was opened and anything after it is wrong.
 */
export async function decryptUnless(
  file: Uint8Array,
  addSecret: (decrypter: Decrypter) => void,
): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  addSecret(decrypter);
  // age's errors are bare text. Identities are asked in turn, so this one is asked only when the secret did not fit.
  let isRefused = false;
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isRefused = true;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    if (isRefused) return null;
    throw new AppError('damaged-file', { cause });
  }
}
