import { createHash, randomBytes } from 'node:crypto';

/**
 * The code on a recovery sheet: 128 bits drawn at random and 12 that tell a typing error, in Crockford's Base32
 * (crockford.com/base32.html, without its own check symbol), in seven groups of four. It is the passphrase of its slot,
 * to the letter and the hyphen, so that it is also what one types to `age`.
 */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeBytes = 16;
const checkBits = 12;
const symbolBits = 5;
const groupLength = 4;
const codeLength = (codeBytes * 8 + checkBits) / symbolBits;

export function drawRecoveryCode(): string {
  return codeOf(randomBytes(codeBytes));
}

/**
 * The code that somebody typed, as it stands on its sheet: small letters, spaces and the letters that Crockford takes for
 * a digit (O, I, L) are read as meant. Null for everything else, also for a code with a typing error.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (plain.length !== codeLength) return null;
  let number = 0n;
  for (const symbol of plain) {
    const value = symbols.indexOf(symbol);
    if (value < 0) return null;
    number = (number << BigInt(symbolBits)) | BigInt(value);
  }
  const bytes = Buffer.from((number >> BigInt(checkBits)).toString(16).padStart(codeBytes * 2, '0'), 'hex');
  const code = codeOf(bytes);
  return code.replaceAll('-', '') === plain ? code : null;
}

function codeOf(bytes: Buffer): string {
  const number = (BigInt(`0x${bytes.toString('hex')}`) << BigInt(checkBits)) | BigInt(checkOf(bytes));
  const last = BigInt(symbols.length - 1);
  const plain = Array.from({ length: codeLength }, (_, index) => {
    const shift = BigInt((codeLength - 1 - index) * symbolBits);
    return symbols[Number((number >> shift) & last)];
  }).join('');
  return (plain.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** The first bits of a SHA-256, over the code and what it is for. */
function checkOf(bytes: Buffer): number {
  const hash = createHash('sha256').update('krachtenkaart recovery').update(bytes).digest();
  return hash.readUInt16BE(0) >> (16 - checkBits);
}
