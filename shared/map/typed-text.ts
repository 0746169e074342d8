import * as Y from 'yjs';

/** What a field says, whether it is typed text or a value. */
export function plain(value: unknown): unknown {
  return value instanceof Y.Text ? value.toString() : value;
}

/**
 * Makes a text say `words`, changing only the piece that differs: what a colleague types in another place of it at the
 * same moment stays.
 */
export function retype(text: Y.Text, words: string): void {
  const before = text.toString();
  let start = 0;
  while (start < before.length && start < words.length && before[start] === words[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, words.length) - start;
  while (end < most && before[before.length - 1 - end] === words[words.length - 1 - end]) end += 1;
  // A piece never begins or ends between the two halves of one character.
  if (start > 0 && isHigh(words.charCodeAt(start - 1))) start -= 1;
  if (end > 0 && isLow(words.charCodeAt(words.length - end))) end -= 1;
  const gone = before.length - start - end;
  if (gone > 0) text.delete(start, gone);
  if (words.length - start - end > 0) text.insert(start, words.slice(start, words.length - end));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
