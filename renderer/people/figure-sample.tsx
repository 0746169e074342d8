import type { Figure, Kind } from '../../shared/map/vocabulary.ts';
import { figureBox, lookOfFigure } from '../../shared/notation/figure.ts';

interface FigureSampleProps {
  readonly kind: Kind;
  readonly figure: Figure;
}

/** A figure as it stands on the map, small. Decoration: words stand beside it. */
export function FigureSample({ kind, figure }: FigureSampleProps) {
  const { path } = lookOfFigure({ kind, figure, emoji: '', age: null, deceased: false });
  return (
    <svg width={28} height={28} viewBox={`0 0 ${figureBox} ${figureBox}`} aria-hidden="true">
      <path d={path ?? ''} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
