import { createInstance } from 'i18next';
import type { Language } from '../map/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.ts';
import { dutch } from './nl/dutch.ts';

export type { Language };

const catalogues: Readonly<Record<Language, Catalogue>> = { nl: dutch, en: english };

type KeysOf<Part, Prefix extends string = ''> = {
  [Key in keyof Part & string]: Part[Key] extends string
    ? `${Prefix}${PluralStem<Key>}`
    : KeysOf<Part[Key], `${Prefix}${PluralStem<Key>}.`>;
}[keyof Part & string];

type PluralStem<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** The key of every sentence and word the program shows: `start.newMap`. `x_one` and `x_other` are asked for as `x`. */
export type TextKey = KeysOf<Catalogue>;

/** Makes the text for a key in one language. `values` fill `{{name}}`; a number called `count` chooses the plural. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Text is made where it is shown, always from the catalogues. A key without text shows as itself. A sentence that needs
 * nothing filled in is looked up as it stands: most are, and the first screen waits for them.
 */
export function createText(language: Language): Text {
  const catalogue = catalogues[language];
  let filler: Filler | null = null;
  return (key, values) => {
    if (values === undefined) return sentenceAt(catalogue, key) ?? key;
    filler ??= createFiller(language);
    return filler(key, values);
  };
}

type Filler = (key: TextKey, values: Readonly<Record<string, string | number>>) => string;

function createFiller(language: Language): Filler {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogues[language] } },
    // React and the DOM escape what they show; text goes nowhere else as markup.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return (key, values) => instance.t(key, values);
}

function sentenceAt(catalogue: Catalogue, key: TextKey): string | null {
  let part: unknown = catalogue;
  for (const step of key.split('.')) {
    if (!isBranch(part) || !Object.hasOwn(part, step)) return null;
    part = part[step];
  }
  return typeof part === 'string' ? part : null;
}

function isBranch(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
