import { useMemo } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import { leastNameSize, type PaperDrawing, paperDrawing } from '../../shared/notation/paper-drawing.ts';
import { gridOf, type Orientation, roomOf, timesA4 } from '../../shared/notation/paper-sheets.ts';
import type { Paper } from '../../shared/paper.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import type { Measured } from './ruler.tsx';

/** A drawing that fits the paper. */
export interface FittedDrawing extends PaperDrawing {
  /** The other way for the paper to lie, where names are too small and would be larger there. */
  readonly largerOrientation: Orientation | null;
}

/** In points: less is not worth turning the paper for. */
const worthTurning = 0.5;
/** In points: the most that names need on A4. On paper that is looked at from farther away they may be larger. */
const mostOnA4 = 16;

/** Null while the paper is not measured, and where no map is printed. `text` and `language` are those of the paper. */
export function useFittedDrawing(
  map: HouseholdMap,
  { mapPaper, orientation, ink }: Paper,
  date: Date,
  measured: Measured | null,
  { text, language }: { readonly text: Text; readonly language: Language },
): FittedDrawing | null {
  const frames = measured?.frames ?? null;
  return useMemo(() => {
    if (frames === null) return null;
    const words = mapWordsFor(map, date, text, language);
    const drawingIn = (lying: Orientation) => {
      const grid = gridOf(mapPaper, lying);
      const most = mostOnA4 * Math.sqrt(timesA4(grid));
      return paperDrawing(map, words, paperPalettes[ink], roomOf(grid, frames[lying]), most);
    };
    const drawing = drawingIn(orientation);
    if (drawing.nameSize >= leastNameSize) return { ...drawing, largerOrientation: null };
    const other = orientation === 'portrait' ? 'landscape' : 'portrait';
    const isWorthTurning = drawingIn(other).nameSize >= drawing.nameSize + worthTurning;
    return { ...drawing, largerOrientation: isWorthTurning ? other : null };
  }, [map, mapPaper, orientation, ink, date, frames, text, language]);
}
