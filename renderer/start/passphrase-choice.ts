import { useEffect, useEffectEvent, useState } from 'react';
import type { PassphraseStrength } from '../../shared/bridge-shapes.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';

/** How long typing rests before its strength is asked for, in milliseconds. */
const judgePause = 250;

interface OwnPassphrase {
  readonly value: string;
  readonly again: string;
  readonly isShown: boolean;
  readonly isAccepted: boolean;
}

const noOwn: OwnPassphrase = { value: '', again: '', isShown: false, isAccepted: false };

/** The passphrase a person is choosing: six words drawn for them, or one of their own. */
export interface PassphraseChoice {
  /** Empty until the first six are drawn. */
  readonly words: readonly string[];
  readonly own: OwnPassphrase | null;
  /** The strength of the own passphrase as it stands; null while it is not known. */
  readonly strength: PassphraseStrength | null;
  /** Why `take` answered null. */
  readonly fault: TextKey | null;
  drawWords(): void;
  useWords(): void;
  useOwn(): void;
  changeOwn(fields: Partial<OwnPassphrase>): void;
  /** The chosen passphrase; null, and a `fault` to show, when something is still to do. A weak one must be accepted. */
  take(): Promise<string | null>;
}

export function usePassphraseChoice(connection: Connection): PassphraseChoice {
  const [words, setWords] = useState<readonly string[]>([]);
  const [own, setOwn] = useState<OwnPassphrase | null>(null);
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: PassphraseStrength } | null>(null);
  const [fault, setFault] = useState<TextKey | null>(null);

  const refuse = (code: ErrorCode) => setFault(`errors.${code}`);
  const drawWords = () => {
    connection.call('passphrase.suggest', {}).then(
      ({ output }) => setWords(output.words),
      (error: unknown) => refuse(errorCodeOf(error)),
    );
  };
  const judge = async (passphrase: string) => {
    const { output } = await connection.call('passphrase.judge', { passphrase });
    setJudged({ of: passphrase, strength: output });
    return output;
  };

  const drawFirst = useEffectEvent(drawWords);
  const judgeQuietly = useEffectEvent((passphrase: string) => judge(passphrase).catch(() => undefined));
  useEffect(() => drawFirst(), []);
  const typed = own?.value ?? '';
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(judgeQuietly, judgePause, typed);
    return () => clearTimeout(timer);
  }, [typed]);

  const faultOfOwn = async ({ value, again, isShown, isAccepted }: OwnPassphrase): Promise<TextKey | null> => {
    if (value.trim() === '') return 'errors.passphrase-empty';
    if (!isShown && again !== value) return 'start.own.different';
    const { isWeak } = await judge(value);
    return isWeak && !isAccepted ? 'start.own.acceptFirst' : null;
  };

  return {
    words,
    own,
    strength: judged?.of === typed ? judged.strength : null,
    fault,
    drawWords,
    useWords() {
      setOwn(null);
      setFault(null);
    },
    useOwn() {
      setOwn(noOwn);
      setFault(null);
    },
    changeOwn(fields) {
      // Another passphrase is another risk: what was accepted is not carried over.
      const changed = fields.value === undefined ? fields : { isAccepted: false, ...fields };
      setOwn((before) => ({ ...(before ?? noOwn), ...changed }));
      setFault(null);
    },
    async take() {
      if (own === null) return words.length === 0 ? null : words.join(' ');
      const found = await faultOfOwn(own);
      setFault(found);
      return found === null ? own.value : null;
    },
  };
}
