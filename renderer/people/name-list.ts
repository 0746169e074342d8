import { limits } from '../../shared/map/vocabulary.ts';

/** More people than this are added in turns: nobody looks over a longer list. */
export const mostAtOnce = 60;

/** More than this was not meant to be names. In UTF-16 units. */
export const mostTyped = 20_000;

export interface NameList {
  /** In the order they were typed, `mostAtOnce` at most, each as long as a name may be. */
  readonly names: readonly string[];
  /** Those that are too many, as they would be typed. Empty when there are none. */
  readonly rest: string;
  /** Whether one of the names was made shorter. */
  readonly isCut: boolean;
}

/** What ends a name for certain: the end of a line, a semicolon, a bullet. */
const endOfName = /[\n\v\f\r\u0085\u2028\u2029;؛；•▪◦‣●]+/u;
/** What ends a name in a sentence: there the last comes after "en". */
const comma = /[,،、，\t]+/u;
const lastAnd = /^(.*\S)\s+(?:en|and)\s+(\S.*)$/iu;
const firstAnd = /^(?:en|and)\s+/iu;
const bullet = /^(?:(?:[-–—*+>]|\d{1,3}[.)])\s+)+/u;
/** What is not seen, or turns what comes after it around. What joins an emoji or Persian letters together stays. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const anySign = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** The people in what was typed or pasted. One name, "Jan en Piet" among them, is a list of one. */
export function namesIn(words: string): NameList {
  const found = words.toWellFormed().split(endOfName).flatMap(namesInSentence);
  const cut = found.slice(0, mostAtOnce).map(cutName);
  return {
    names: cut,
    rest: joinNames(found.slice(mostAtOnce)),
    isCut: cut.some((name, index) => name !== found[index]),
  };
}

/** The same list to type, on one line. */
export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

function namesInSentence(sentence: string): readonly string[] {
  const parts = sentence.split(comma).map(cleanName).filter(isName);
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return parts;
  const [, before, after] = lastAnd.exec(last.replace(firstAnd, '')) ?? [];
  const ends = before === undefined || after === undefined ? [last.replace(firstAnd, '')] : [before, after];
  return [...parts.slice(0, -1), ...ends.map(cleanName)].filter(isName);
}

function cleanName(part: string): string {
  return part.replaceAll(unseen, ' ').replaceAll(/\s+/gu, ' ').trim().replace(bullet, '').trim();
}

function isName(words: string): boolean {
  return anySign.test(words);
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Between two signs, so that no emoji or accent is cut through. */
function cutName(name: string): string {
  if (name.length <= limits.name) return name;
  let end = 0;
  for (const { index, segment } of graphemes.segment(name.slice(0, 2 * limits.name))) {
    if (index + segment.length > limits.name) break;
    end = index + segment.length;
  }
  return name.slice(0, end === 0 ? limits.name : end).toWellFormed();
}

/** The one name that was typed: as it is, but for a comma that was left at its end. With `isOne` that belongs to it. */
export function oneNameIn(words: string, isOne: boolean): { readonly name: string; readonly isCut: boolean } {
  const isListed = !isOne && (endOfName.test(words) || comma.test(words));
  if (isListed) {
    const { names, isCut } = namesIn(words);
    return { name: names[0] ?? '', isCut };
  }
  const whole = words.toWellFormed().trim();
  const name = cutName(whole);
  return { name, isCut: name !== whole };
}
