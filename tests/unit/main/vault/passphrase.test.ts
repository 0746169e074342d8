import { describe, expect, it } from 'vitest';
import { judgePassphrase, suggestWords } from '../../../../main/vault/passphrase.ts';
import words from '../../../../resources/words-nl.json' with { type: 'json' };

/** Words that sound the same come out the same. */
function sound(word: string): string {
  return word
    .replaceAll('ij', 'ei')
    .replaceAll('auw', 'ouw')
    .replaceAll('au', 'ou')
    .replaceAll('ch', 'g')
    .replaceAll('th', 't')
    .replace(/d$/, 't')
    .replace(/b$/, 'p');
}

describe('the list of words', () => {
  it('has 1,296 words, each once and in order', () => {
    expect(words).toHaveLength(6 ** 4);
    expect([...new Set(words)].sort()).toEqual(words);
  });

  it('has words of three to eight plain letters', () => {
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('tells every word by its first four letters', () => {
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(words.length);
  });

  it('has no two words that sound the same', () => {
    expect(new Set(words.map(sound)).size).toBe(words.length);
  });

  it('has no word that is another with -s, -en or -je behind it', () => {
    const known = new Set(words);
    // Different words that look like it: a molen is no two moles.
    const other = ['molen', 'vlas'];
    const longer = words.filter((word) => {
      const stems = [
        word.replace(/s$/, ''),
        word.replace(/en$/, ''),
        word.replace(/(.)\1en$/, '$1'),
        word.replace(/t?je$/, ''),
        word.replace(/e$/, ''),
      ];
      return stems.some((stem) => stem !== word && known.has(stem));
    });
    expect(longer.filter((word) => !other.includes(word))).toEqual([]);
  });
});

describe('suggested words', () => {
  it('are six words of the list, and others each time', () => {
    const suggestions = Array.from({ length: 50 }, suggestWords);
    for (const suggested of suggestions) {
      expect(suggested).toHaveLength(6);
      expect(suggested.filter((word) => !words.includes(word))).toEqual([]);
    }
    expect(new Set(suggestions.map((suggested) => suggested.join(' '))).size).toBe(50);
  });

  it('come from the whole list', () => {
    const drawn = new Set(Array.from({ length: 3_000 }, suggestWords).flat());
    // Of 18,000 draws one word in a million is missed.
    expect(drawn.size).toBeGreaterThan(words.length - 5);
  });

  it('are strong', () => {
    for (let count = 0; count < 200; count++) {
      const passphrase = suggestWords().join(' ');
      expect(judgePassphrase(passphrase), passphrase).toEqual({ score: 4, isWeak: false });
    }
  });
});

describe('a passphrase of one’s own', () => {
  it.each(['', ' ', 'kaas kaas', 'tafel stoel', 'Welkom01!', 'Marieke1985', 'voetbalvereniging', 'Amsterdam2024!!'])(
    '"%s" is weak',
    (passphrase) => {
      expect(judgePassphrase(passphrase).isWeak).toBe(true);
    },
  );

  it.each(['hockey zwerm visnet kaas', 'Kj8#mQ2!vB9z', 'opa bakt elke zondag een pannenkoek'])(
    '"%s" is not',
    (passphrase) => {
      expect(judgePassphrase(passphrase).isWeak).toBe(false);
    },
  );

  it('is no stronger for being said again and again', () => {
    expect(judgePassphrase('kaas '.repeat(204)).isWeak).toBe(true);
    expect(judgePassphrase('a'.repeat(1_024)).isWeak).toBe(true);
  });
});
