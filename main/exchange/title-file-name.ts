/** What no name of a file may hold on Windows (Microsoft, "Naming Files, Paths, and Namespaces"), and what only confuses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const reserved = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** In UTF-8; most disks hold 255. */
const mostBytes = 180;

/** A title as the name of a file, without its extension, that is safe on every system; `fallback` where nothing is left. */
export function titleFileName(title: string, fallback: string): string {
  const plain = title.toWellFormed().normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  let name = '';
  for (const character of plain.trim()) {
    if (Buffer.byteLength(name + character) > mostBytes) break;
    name += character;
  }
  // Windows drops dots and spaces at the end, and a dot at the beginning hides a file elsewhere.
  const trimmed = name.replace(/^[. ]+|[. ]+$/g, '');
  if (trimmed === '') return fallback;
  return reserved.test(trimmed.replace(/ +(?=\.|$)/g, '')) ? `_${trimmed}` : trimmed;
}
