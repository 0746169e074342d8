import type { HandlersOf } from '../answerer.ts';
import { judgePassphrase, suggestWords } from '../vault/passphrase.ts';

export function passphraseHandlers(): HandlersOf<'passphrase'> {
  return {
    'passphrase.suggest': () => ({ words: suggestWords() }),
    'passphrase.judge': ({ passphrase }) => judgePassphrase(passphrase),
  };
}
