/** Signs that some disk or stick refuses in a file name, and those that would make it a path. */
const refusedSigns = /[\p{Cc}<>:"/\\|?*]/u;
const longestName = 200;

/** Where a file of this name stands in a folder. Follows the folder's own kind of path (`/` or `\`). */
export function placeIn(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** The file name that was meant, with its ending (`.kaart`); null for a name that not every disk takes. */
export function fileNameFor(typed: string, ending: string): string | null {
  const name = typed.trim();
  const stem = stemOf(name, ending);
  if (stem === '' || stem.startsWith('.') || /[. ]$/u.test(stem)) return null;
  if (refusedSigns.test(stem) || stem.length > longestName) return null;
  return `${stem}${ending}`;
}

function stemOf(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/** The last part of a path: the name of a folder or a file. A root is its own name. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/u).filter(Boolean).at(-1) ?? path;
}

/** The folder a file stands in, as its path. */
export function folderOf(path: string): string {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return cut <= 0 ? path.slice(0, cut + 1) : path.slice(0, cut);
}

interface FreeNameParts {
  /** "kopie", in the running language. */
  readonly copyWord: string;
  /** What the name ends in: `.kaart`. */
  readonly ending: string;
}

/** The name itself, or one like it that does not stand among `taken`: `kaart-kopie.kaart`, `kaart-kopie-2.kaart`. */
export function freeName(name: string, taken: readonly string[], { copyWord, ending }: FreeNameParts): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  const stem = stemOf(name, ending);
  for (let count = 0; ; count++) {
    const free = count === 0 ? name : `${stem}-${copyWord}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!known.has(free.toLowerCase())) return free;
  }
}
