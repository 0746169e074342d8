import { afterAll, describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../../../main/crypto/identity.ts';
import { createPassphraseLock } from '../../../../main/crypto/passphrase-lock.ts';

const never = new AbortController().signal;
const lock = createPassphraseLock(15);
afterAll(() => lock.close());

const { identity } = await generateKeyPair();
const locked = await lock.lock('Zoë fietst  naar café', identity, never);

describe('a lock', () => {
  it('opens with its passphrase', async () => {
    expect(await lock.unlock('Zoë fietst  naar café', locked, never)).toBe(identity);
  });

  it('opens however the accents are put together, and with spaces around', async () => {
    expect(await lock.unlock(` ${'Zoë fietst  naar café'.normalize('NFD')}\n`, locked, never)).toBe(identity);
  });

  it.each(['zoë fietst  naar café', 'Zoë fietst naar café', 'Zoë fietst  naar cafe'])(
    'does not open with "%s"',
    async (passphrase) => {
      await expect(lock.unlock(passphrase, locked, never)).rejects.toThrow('wrong-passphrase');
    },
  );

  it('is never made or opened with an empty passphrase', async () => {
    await expect(lock.lock(' \n', identity, never)).rejects.toThrow('passphrase-empty');
    await expect(lock.unlock('', locked, never)).rejects.toThrow('passphrase-empty');
  });

  it('is told to be damaged where the passphrase fits and something after it does not', async () => {
    const changed = Uint8Array.from(locked);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    await expect(lock.unlock('Zoë fietst  naar café', changed, never)).rejects.toThrow('damaged-file');
  });

  it('holds an identity and a newline, and nothing else is taken for one', async () => {
    const other = await lock.lock('appel', 'AGE-SECRET-KEY-1TOOSHORT', never);
    await expect(lock.unlock('appel', other, never)).rejects.toThrow('damaged-file');
  });

  it.each(['14', '19', '20', '30'])('of work factor %s is refused before anything is derived', async (logN) => {
    const text = Buffer.from(locked).toString('latin1').replace(' 15\n', ` ${logN}\n`);
    await expect(lock.unlock('x', Buffer.from(text, 'latin1'), never)).rejects.toThrow('damaged-file');
  });

  it('of more than 4 KiB is refused', async () => {
    const long = Buffer.concat([locked, Buffer.alloc(4_096)]);
    await expect(lock.unlock('x', long, never)).rejects.toThrow('damaged-file');
  });
});

describe('the derivation', () => {
  it('ends when it is cancelled', async () => {
    const cancelling = new AbortController();
    const unlocking = lock.unlock('x', locked, cancelling.signal);
    cancelling.abort();
    await expect(unlocking).rejects.toThrow('cancelled');
    await expect(lock.unlock('x', locked, cancelling.signal)).rejects.toThrow('cancelled');
  });

  it('ends when the lock is closed', async () => {
    const closing = createPassphraseLock(15);
    const locking = closing.lock('x', identity, never);
    closing.close();
    await expect(locking).rejects.toThrow('cancelled');
  });

  it('is never made lighter than what is read', () => {
    expect(() => createPassphraseLock(14)).toThrow(RangeError);
    expect(() => createPassphraseLock(19)).toThrow(RangeError);
  });
});
