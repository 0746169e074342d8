import { randomInt } from 'node:crypto';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';
import words from '../../resources/words-nl.json' with { type: 'json' };
import type { PassphraseStrength } from '../../shared/bridge-shapes.ts';

const suggestedWords = 6;

/** Six words of our list of 1,296, each drawn by itself and all equally likely: 62 bits in all. */
export function suggestWords(): string[] {
  return Array.from({ length: suggestedWords }, () => words[randomInt(words.length)] as string);
}

/**
 * Upper bounds of the scores 0 to 3, in guesses. zxcvbn's own are for websites, which can refuse to be asked too often;
 * a file can be guessed at for ever. At scrypt's work factor 18 ten thousand guesses a second take a hall full of
 * machines, and less than a year and a half of that is weak. Twelve characters at random, or four words, are not.
 */
const guesses = { 0: 1e4, 1: 1e8, 2: 5e11, 3: 1e15 };
const attackTime = {
  onlineThrottlingXPerHour: 100,
  onlineNoThrottlingXPerSecond: 10,
  offlineSlowHashingXPerSecond: 1e4,
  offlineFastHashingXPerSecond: 1e10,
};
/** What stands beyond is not looked at: the estimate takes longer the longer a passphrase is. */
const judgedLength = 100;

let estimator: ZxcvbnFactory | null = null;

/** How well a passphrase withstands guessing, by the estimate of zxcvbn. An empty one scores 0. */
export function judgePassphrase(passphrase: string): PassphraseStrength {
  // Made at first use: its dictionaries take a tenth of a second, which starting the program need not wait for.
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...dutch, suggested: words },
    graphs: adjacencyGraphs,
    maxLength: judgedLength,
    timeEstimationValues: { scoring: guesses, attackTime },
  });
  const { score } = estimator.check(passphrase.normalize('NFC').trim());
  return { score, isWeak: score < 3 };
}
