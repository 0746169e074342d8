import type { Sheet } from './paper-places.ts';

/** How paper lies. */
export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** What a map is printed on: one sheet, or so many of A4 that are glued together. */
export const mapPapers = ['a4', 'a3', 'two', 'four', 'eight'] as const;
export type MapPaper = (typeof mapPapers)[number];

/** The sheets a map is spread over: all of one size, lying one way. */
export interface SheetGrid {
  readonly size: 'a4' | 'a3';
  readonly orientation: Orientation;
  readonly columns: number;
  readonly rows: number;
}

/** The grid of a map that as a whole lies this way. Two sheets of A4 make one of A3, and so on. */
export function gridOf(paper: MapPaper, orientation: Orientation): SheetGrid {
  const other = orientation === 'portrait' ? 'landscape' : 'portrait';
  const lying = (long: number, short: number) =>
    orientation === 'landscape' ? { columns: long, rows: short } : { columns: short, rows: long };
  switch (paper) {
    case 'a4':
    case 'a3':
      return { size: paper, orientation, columns: 1, rows: 1 };
    case 'two':
      return { size: 'a4', orientation: other, ...lying(2, 1) };
    case 'four':
      return { size: 'a4', orientation, columns: 2, rows: 2 };
    case 'eight':
      return { size: 'a4', orientation: other, ...lying(4, 2) };
  }
}

/** How much of the drawing two sheets that are glued together both have, in millimetres. */
export const overlap = 10;

/** What is printed on a sheet, in millimetres: what the title takes of the first, and the legend of one at the foot. */
export interface SheetFrame extends Sheet {
  readonly head: number;
  readonly legend: number;
}

/** The room for the drawing on all sheets together, in millimetres. */
export function roomOf({ columns, rows }: SheetGrid, { width, height, head, legend }: SheetFrame): Sheet {
  return {
    width: columns * width - (columns - 1) * overlap,
    height: rows * height - (rows - 1) * overlap - head - legend,
  };
}

/** One sheet of several: where it is, from 0, and the part of the drawing on it, in millimetres from its top left. */
export interface Tile extends Sheet {
  readonly column: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
}

/** The sheets in the order they are printed and glued: row by row. The title is at the top left, the legend at the foot. */
export function tilesOf({ columns, rows }: SheetGrid, { width, height, head, legend }: SheetFrame): Tile[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const isLast = row === rows - 1;
    return {
      column,
      row,
      left: column * (width - overlap),
      top: row === 0 ? 0 : row * (height - overlap) - head,
      width,
      height: height - (row === 0 ? head : 0) - (isLast ? legend : 0),
    };
  });
}

/** The part of a drawing on one sheet, as `viewBox` of an SVG. `whole` is that of the drawing in this room. */
export function viewBoxOf(whole: string, room: Sheet, { left, top, width, height }: Tile): string {
  const [x = 0, y = 0, across = 0] = whole.split(' ').map(Number);
  const unit = across / room.width;
  return [x + left * unit, y + top * unit, width * unit, height * unit].map((value) => value.toFixed(2)).join(' ');
}

/** How many times A4 the paper is: on more of it, names may be as much larger. */
export function timesA4({ size, columns, rows }: SheetGrid): number {
  return (size === 'a3' ? 2 : 1) * columns * rows;
}
