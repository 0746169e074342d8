import { expect, it } from 'vitest';
import { passphraseReadings, tryReadings } from '../../../../renderer/start/passphrase-readings.ts';
import { AppError } from '../../../../shared/errors.ts';

it('reads what was typed exactly first, then as plain words', () => {
  expect(passphraseReadings('  Appel  boom, KAAS ')).toEqual(['Appel  boom, KAAS', 'appel boom kaas']);
});

it('reads plain words once', () => {
  expect(passphraseReadings('appel boom kaas')).toEqual(['appel boom kaas']);
});

it('takes line breaks and hard spaces between words for spaces', () => {
  expect(passphraseReadings('appel\u00a0boom\nkaas').at(-1)).toBe('appel boom kaas');
});

it('finds nothing to try in spaces alone', async () => {
  expect(passphraseReadings(' \t ')).toEqual([]);
  await expect(tryReadings('  ', async () => 'opened')).rejects.toMatchObject({ code: 'passphrase-empty' });
});

const openedBy = (right: string) => async (passphrase: string) => {
  if (passphrase !== right) throw new AppError('wrong-passphrase');
  return 'opened';
};

it('opens with the second reading where the first does not fit', async () => {
  expect(await tryReadings('Appel boom', openedBy('appel boom'))).toBe('opened');
});

it('opens with a passphrase that has capitals and two spaces of its own', async () => {
  expect(await tryReadings('Mijn  Hond', openedBy('Mijn  Hond'))).toBe('opened');
});

it('says that the passphrase is wrong when no reading fits', async () => {
  await expect(tryReadings('Appel', openedBy('peer'))).rejects.toMatchObject({ code: 'wrong-passphrase' });
});

it('tries no further after another refusal', async () => {
  const tried: string[] = [];
  const attempt = async (passphrase: string) => {
    tried.push(passphrase);
    throw new AppError('damaged-file');
  };
  await expect(tryReadings('Appel', attempt)).rejects.toMatchObject({ code: 'damaged-file' });
  expect(tried).toEqual(['Appel']);
});
