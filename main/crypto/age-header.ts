import { AppError } from '../../shared/errors.ts';

/** One recipient's line of an age header: its arguments (the kind first). Its body is left to the age library. */
export type AgeStanza = readonly string[];

const maxHeaderBytes = 64 * 1024;
const maxStanzas = 16;
const versionLine = 'age-encryption.org/v1';

/**
 * Reads the header of an age file strictly, before any key is derived or any secret is tried, so that a hostile file
 * costs nothing. Throws `damaged-file` for what is not a binary age v1 file, for a header over 64 KiB, and for more
 * than 16 stanzas. Format: https://github.com/C2SP/C2SP/blob/main/age.md
 */
export function readAgeHeader(file: Uint8Array): readonly AgeStanza[] {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, maxHeaderBytes)).toString('latin1');
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(head);
  if (end === null) throw new AppError('damaged-file');
  const [version, ...lines] = head.slice(0, end.index).split('\n');
  if (version !== versionLine) throw new AppError('damaged-file');
  const stanzas: AgeStanza[] = [];
  let isInBody = false;
  for (const line of lines) {
    if (isInBody) {
      // A body is lines of 64 characters and one shorter, possibly empty, that ends it.
      if (!/^[A-Za-z0-9+/]{0,64}$/.test(line)) throw new AppError('damaged-file');
      isInBody = line.length === 64;
    } else {
      if (!/^->( [\x21-\x7e]+)+$/.test(line)) throw new AppError('damaged-file');
      stanzas.push(line.slice(3).split(' '));
      isInBody = true;
    }
  }
  if (isInBody || stanzas.length === 0 || stanzas.length > maxStanzas) throw new AppError('damaged-file');
  return stanzas;
}

/** The scrypt work factor (log2 N) of a passphrase-encrypted age file. Throws `damaged-file` when it is another kind. */
export function readWorkFactor(file: Uint8Array): number {
  const [stanza, ...others] = readAgeHeader(file);
  const [kind, salt, logN, ...rest] = stanza ?? [];
  const isScrypt = kind === 'scrypt' && others.length === 0 && rest.length === 0;
  if (!isScrypt || !/^[A-Za-z0-9+/]{22}$/.test(salt ?? '') || !/^[1-9][0-9]?$/.test(logN ?? '')) {
    throw new AppError('damaged-file');
  }
  return Number(logN);
}
