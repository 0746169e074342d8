/** Pieces of SVG as text: what is put in is escaped here, and nowhere else. */

/** By name; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element. An attribute that is null is left out; `content` is markup already. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(`${value}`)}"`],
  );
  const opening = `<${name}${written.join('')}`;
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`;
}

/** What people typed, as the text of an element or the value of an attribute. What XML 1.0 cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(notInXml, '')
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
