/** A line that ends early takes as much room as so many signs. */
const lineOfSigns = 40;

const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * A long text in pieces that each take the room of `most` signs at the most, cut between words as far as there are any.
 * A text that is shorter is one piece; an empty one is none.
 */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  let [piece, taken] = ['', 0];
  const add = (part: string, cost: number) => {
    if (taken + cost > most && piece.trim() !== '') {
      pieces.push(piece.trim());
      [piece, taken] = ['', 0];
    }
    piece += part;
    taken += cost;
  };
  for (const part of text.trim().match(/\s+|\S+/g) ?? []) {
    const lines = part.split('\n').length - 1;
    const isWord = part.trim() !== '';
    // More than one empty line says no more than one.
    if (!isWord) add(lines > 0 ? '\n'.repeat(Math.min(lines, 2)) : ' ', Math.max(Math.min(lines, 2) * lineOfSigns, 1));
    else if (part.length <= most) add(part, part.length);
    else for (const { segment } of signs.segment(part)) add(segment, segment.length);
  }
  return piece.trim() === '' ? pieces : [...pieces, piece.trim()];
}
