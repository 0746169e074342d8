import { useMemo } from 'react';
import type { Paper } from '../../shared/bridge.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import { leastNameSize, type PaperDrawing, paperDrawing } from '../../shared/notation/paper-drawing.ts';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import type { Measured } from './ruler.tsx';

/** A drawing that fits the paper. */
export interface FittedDrawing extends PaperDrawing {
  /** The other way for the paper to lie, where names are too small and would be larger there. */
  readonly largerOrientation: Paper['orientation'] | null;
}

/** In points: less is not worth turning the paper for. */
const worthTurning = 0.5;

/** Null while the paper is not measured. */
export function useFittedDrawing(
  map: HouseholdMap,
  { orientation, ink }: Paper,
  date: Date,
  measured: Measured | null,
): FittedDrawing | null {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    if (measured === null) return null;
    const words = mapWordsFor(map, date, text, language);
    const drawingIn = (lying: Paper['orientation']) =>
      paperDrawing(map, words, paperPalettes[ink], measured.rooms[lying]);
    const drawing = drawingIn(orientation);
    if (drawing.nameSize >= leastNameSize) return { ...drawing, largerOrientation: null };
    const other = orientation === 'portrait' ? 'landscape' : 'portrait';
    const isWorthTurning = drawingIn(other).nameSize >= drawing.nameSize + worthTurning;
    return { ...drawing, largerOrientation: isWorthTurning ? other : null };
  }, [map, orientation, ink, date, measured, text, language]);
}
