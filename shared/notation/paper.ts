import { type Palette, palettes } from './palette.ts';

/** With which inks a map is printed. */
export const inks = ['colour', 'grey'] as const;
export type Ink = (typeof inks)[number];

/**
 * The colours on white paper. In grey each is as light as a printer without colours makes it, so that what is seen before
 * printing is what comes out: patterns and letters then tell apart what colour told.
 */
export const paperPalettes: Readonly<Record<Ink, Palette>> = (() => {
  const colour: Palette = { ...palettes.light, ground: '#ffffff' };
  return { colour, grey: inGrey(colour) };
})();

function inGrey<Part>(part: Part): Part {
  if (typeof part === 'string') return greyOf(part) as Part;
  const entries = Object.entries(part as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, inGrey(value)])) as Part;
}

/** The luma of Rec. 601, by which printers and PDF programs turn a colour into grey. */
export function greyOf(hex: string): string {
  const at = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  const luma = Math.round(0.299 * at(1) + 0.587 * at(3) + 0.114 * at(5));
  return `#${luma.toString(16).padStart(2, '0').repeat(3)}`;
}
