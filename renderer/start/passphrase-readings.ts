import { AppError, errorCodeOf } from '../../shared/errors.ts';

/**
 * The passphrases a person may mean by what they typed into the field that opens a map, most likely first: exactly what
 * stands there, then the same as plain words: small letters, one space between. A tablet starts with a capital, and
 * hands type two spaces. Empty when nothing was typed.
 */
export function passphraseReadings(typed: string): readonly string[] {
  const exact = typed.trim();
  const plain = exact
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean)
    .join(' ');
  return [...new Set([exact, plain])].filter((reading) => reading !== '');
}

/**
 * Tries each reading of what was typed until one is not refused with `wrong-passphrase`. Refused with `passphrase-empty`
 * when nothing was typed, and otherwise with what the last try was refused with.
 */
export async function tryReadings<Result>(
  typed: string,
  attempt: (passphrase: string) => Promise<Result>,
): Promise<Result> {
  let refusal: unknown = new AppError('passphrase-empty');
  for (const passphrase of passphraseReadings(typed)) {
    try {
      return await attempt(passphrase);
    } catch (error) {
      if (errorCodeOf(error) !== 'wrong-passphrase') throw error;
      refusal = error;
    }
  }
  throw refusal;
}
