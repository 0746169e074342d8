/** Where something stands in a JSON text, for faults that are told with a line and a column. RFC 8259. */

const maxJsonDepth = 64;

/**
 * Finds the place of a value by its path, or of the first fault where the text is no JSON or nested deeper than 64. A
 * path that leads further than there is ends at the last thing it names.
 */
export function placeInJson(
  text: string,
  path: readonly string[],
): { readonly index: number; readonly isFault: boolean } {
  const scanner = createScanner(text, path);
  try {
    scanner.value(path, 0);
    scanner.end();
    return { index: scanner.found(), isFault: false };
  } catch (error) {
    if (error instanceof Fault) return { index: error.index, isFault: true };
    throw error;
  }
}

class Fault extends Error {
  readonly index: number;

  constructor(index: number) {
    super('fault');
    this.index = index;
  }
}

const space = /[ \t\n\r]*/y;
const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function createScanner(text: string, path: readonly string[]) {
  let at = 0;
  let found = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const matched = pattern.exec(text)?.[0] ?? null;
    if (matched !== null) at += matched.length;
    return matched;
  };
  /** Reads a string as it stands, quotes included; null where none begins. */
  const string = (): string | null => {
    if (text[at] !== '"') return null;
    const start = at;
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length || text.charCodeAt(at) < 0x20) throw new Fault(at);
      if (text[at] !== '\\') continue;
      escapes.lastIndex = at;
      const escaped = escapes.exec(text)?.[0];
      if (escaped === undefined) throw new Fault(at);
      at += escaped.length - 1;
    }
    at += 1;
    return text.slice(start, at);
  };
  const take = (sign: string): boolean => {
    match(space);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const need = (sign: string) => {
    if (!take(sign)) throw new Fault(at);
  };

  /** Reads one value. `rest` is what is left of the path within it; null: the path does not lead here. */
  const value = (rest: readonly string[] | null, depth: number): void => {
    match(space);
    if (rest !== null) found = at;
    if (depth > maxJsonDepth) throw new Fault(at);
    if (take('{')) {
      if (take('}')) return;
      do {
        match(space);
        const start = at;
        const name = string();
        if (name === null) throw new Fault(at);
        const isNext = rest !== null && rest.length > 0 && JSON.parse(name) === rest[0];
        if (isNext) found = start;
        need(':');
        value(isNext ? rest.slice(1) : null, depth + 1);
      } while (take(','));
      need('}');
    } else if (take('[')) {
      if (take(']')) return;
      let index = 0;
      do {
        const isNext = rest !== null && rest.length > 0 && String(index) === rest[0];
        value(isNext ? rest.slice(1) : null, depth + 1);
        index += 1;
      } while (take(','));
      need(']');
    } else if (string() === null && match(scalar) === null) throw new Fault(at);
  };
  return {
    value: (rest: readonly string[] = path, depth = 0) => value(rest, depth),
    end() {
      match(space);
      if (at < text.length) throw new Fault(at);
    },
    found: () => found,
  };
}
