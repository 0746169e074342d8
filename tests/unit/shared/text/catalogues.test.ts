import { describe, expect, it } from 'vitest';
import { languages } from '../../../../shared/map/vocabulary.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import { english } from '../../../../shared/text/en/english.ts';
import { dutch } from '../../../../shared/text/nl/dutch.ts';
import { createText, type TextKey } from '../../../../shared/text/text.ts';

interface Branch {
  readonly [key: string]: string | Branch;
}

/** Every sentence of a catalogue by its whole key: `start.newMap`. */
function sentencesOf(branch: Branch, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, part]) =>
      typeof part === 'string' ? [[`${prefix}${key}`, part] as const] : [...sentencesOf(part, `${prefix}${key}.`)],
    ),
  );
}

/** `{{name}}` as it is filled in. */
const placeholdersOf = (sentence: string) => [...sentence.matchAll(/\{\{[^}]*\}\}/g)].map(String).sort();

const catalogues = [
  ['Dutch', sentencesOf(dutch)],
  ['English', sentencesOf(english)],
] as const;
const [[, inDutch], [, inEnglish]] = catalogues;

describe('the two catalogues', () => {
  it('do not compile with a key missing, or with one that is not in the other', () => {
    const { close: _, ...others } = english.ui;
    // @ts-expect-error There is no word for `close`.
    const lacking: Catalogue['ui'] = others;
    // @ts-expect-error No Dutch word goes by this name.
    const beyond: Catalogue['ui'] = { ...lacking, close: 'Close', shut: 'Shut' };
    expect(Object.keys(beyond)).toEqual(expect.arrayContaining(Object.keys(dutch.ui)));
  });

  it('say the same whether something could be filled in or not', () => {
    for (const language of languages) {
      const text = createText(language);
      const plain = [...inDutch].filter(([, sentence]) => placeholdersOf(sentence).length === 0);
      for (const key of plain.map(([key]) => key as TextKey)) expect(text(key), key).toBe(text(key, { name: 'x' }));
    }
  });

  it('have the same keys, plurals among them', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inDutch.keys()].sort());
    expect(inDutch.size).toBeGreaterThan(200);
  });

  it('fill in the same values', () => {
    const differing = [...inDutch].filter(([key, sentence]) => {
      return String(placeholdersOf(sentence)) !== String(placeholdersOf(inEnglish.get(key) ?? ''));
    });
    expect(differing).toEqual([]);
  });

  it('leave no sentence in the other language', () => {
    const words = (sentence: string) => sentence.replaceAll(/\{\{[^}]*\}\}/g, '').match(/\p{L}+/gu) ?? [];
    const same = [...inDutch].filter(([key, sentence]) => {
      return words(sentence).length > 1 && sentence === inEnglish.get(key);
    });
    expect(same).toEqual([]);
  });

  it.each(catalogues)('say something at every key in %s, with no space around it', (_, sentences) => {
    // A question on a terminal ends in the space before the answer.
    const isQuestion = (key: string) => key.startsWith('commandLine.ask');
    const odd = [...sentences].filter(([key, sentence]) => {
      return sentence.trim() === '' || (sentence.trim() !== sentence && !isQuestion(key));
    });
    expect(odd).toEqual([]);
  });

  it.each(catalogues)('have both a singular and a plural in %s where they have one of them', (_, sentences) => {
    const lonely = [...sentences.keys()].filter((key) => {
      const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
      return stem !== undefined && !sentences.has(`${stem}_${form === 'one' ? 'other' : 'one'}`);
    });
    expect(lonely).toEqual([]);
  });
});

describe('text', () => {
  it('speaks the language it was made for, whatever was made before it', () => {
    const texts = (['nl', 'en', 'nl'] as const).map(createText);
    expect(texts.map((text) => text('start.newMap'))).toEqual(['Nieuwe kaart', 'New map', 'Nieuwe kaart']);
  });

  it.each(['nl', 'en'] as const)('has a sentence for every key in %s', (language) => {
    const text = createText(language);
    const keys = [...inDutch.keys()].map((key) => key.replace(/_(one|other)$/, '') as TextKey);
    expect(keys.filter((key) => text(key, { count: 2 }) === key)).toEqual([]);
  });

  it('fills in values as they are, markup and all', () => {
    expect(createText('en')('people.add.added', { name: '<b>Oma & Co</b>' })).toBe('<b>Oma & Co</b> is on the map.');
  });
});
