/**
 * The passphrases a person may mean by what they typed into the field that opens a map, most likely first: exactly what
 * stands there, then the same as plain words: small letters, one space between. A tablet starts with a capital, and
 * hands type two spaces. Empty when nothing was typed.
 */
export function passphraseReadings(typed: string): readonly string[] {
  const exact = typed.trim();
  const plain = exact
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean)
    .join(' ');
  return [...new Set([exact, plain])].filter((reading) => reading !== '');
}
