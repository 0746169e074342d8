/** An element of a document, with its text and elements in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: readonly (XmlElement | string)[];
}

const token =
  /<\?xml [^?]*\?>|<\/(?<closed>[\w:]+)>|<(?<opened>[A-Za-z][\w:]*)(?<attributes>(?: [\w:.-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/gy;
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a document of elements, attributes, text and numbered characters: stricter than XML, which allows more. Throws
 * where anything else stands, and for every breach of being well formed.
 */
export function parseXml(document: string): XmlElement {
  const unknown = notInXml.exec(document);
  if (unknown !== null) throw new Error(`A character XML does not know at ${unknown.index}`);
  const root: { content: (XmlElement | string)[] } = { content: [] };
  const open: { name: string; content: (XmlElement | string)[] }[] = [{ name: '', ...root }];
  let end = 0;
  for (const match of document.matchAll(token)) {
    end = match.index + match[0].length;
    const { closed, opened, attributes = '', empty, text } = match.groups ?? {};
    const inside = open.at(-1);
    if (inside === undefined) throw new Error('Nothing is open');
    if (text !== undefined) inside.content.push(decoded(text));
    if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), content: [] };
      inside.content.push(element);
      if (empty === '') open.push(element);
    }
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
  }
  if (end !== document.length) throw new Error(`No XML at ${end}: ${document.slice(end, end + 40)}`);
  const elements = (open[0]?.content ?? []).filter((part) => typeof part !== 'string');
  const [only] = elements;
  if (open.length !== 1 || elements.length !== 1 || only === undefined) throw new Error('Not one whole element');
  return only;
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/ ([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands there twice`);
    attributes.set(name, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  const plain = text.replaceAll(/&#(\d+);/g, '');
  if (plain.includes('&')) throw new Error(`An & that begins nothing: ${text}`);
  return text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** Every element of this name in a document, itself included. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  const inside = element.content.flatMap((part) => (typeof part === 'string' ? [] : elementsIn(part, name)));
  return element.name === name ? [element, ...inside] : inside;
}

/** The text in an element, that of its elements included. */
export function textIn({ content }: XmlElement): string {
  return content.map((part) => (typeof part === 'string' ? part : textIn(part))).join('');
}
