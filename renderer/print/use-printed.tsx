import { type ReactNode, useMemo } from 'react';
import { mapAsShown } from '../../shared/map/asking.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Paper } from '../../shared/paper.ts';
import { dateInWords, momentInFigures } from '../../shared/text/dates.ts';
import { createText, type Language } from '../../shared/text/text.ts';
import { TextProvider } from '../ui/text-provider.tsx';
import { type FittedDrawing, useFittedDrawing } from './fitted-drawing.ts';
import { countPages, Pages } from './paper.tsx';
import { useRuler } from './ruler.tsx';
import type { TextPart } from './text-page.tsx';
import { textParts } from './text-parts.ts';

export interface ToPrint {
  /** As its reader may see it: nothing else of the map comes on paper. */
  readonly map: HouseholdMap;
  /** Stands under the title of the first page. Null when there is none. */
  readonly coverLine: string | null;
  readonly paper: Paper;
  readonly language: Language;
  readonly date: Date;
  /** When the map was last changed, or saved. */
  readonly version: Date;
}

export interface Printed {
  /** To be rendered, out of sight. */
  readonly ruler: ReactNode;
  /** All pages; null while they are being measured. */
  readonly pages: ReactNode | null;
  readonly count: number;
  /** Null while it is being measured, and where no map is printed. */
  readonly drawing: FittedDrawing | null;
  /** What was chosen and has nothing in it yet. */
  readonly empty: readonly TextPart['part'][];
  /** What the paper is called. */
  readonly title: string;
}

/** The pages of a map as they are printed. The same `paper`, `map` and dates give the same pages, measured once. */
export function usePrinted({ map, coverLine, paper, language, date, version }: ToPrint): Printed {
  const text = useMemo(() => createText(language), [language]);
  const title = map.about.title.trim() || text('drawing.noMapTitle');
  const { parts: chosen, mapPaper, orientation, textSize, hasNotes } = paper;
  const all = useMemo(
    () => textParts(mapAsShown(map), { parts: chosen, hasNotes }, date, text, language),
    [map, chosen, hasNotes, date, text, language],
  );
  const ruled = useMemo(() => {
    const moment = momentInFigures(version, language);
    return {
      map,
      date,
      paper: { parts: chosen, mapPaper, orientation },
      parts: all.filter(({ rows }) => rows.length > 0),
      imprint: {
        title,
        date: dateInWords(date, language),
        coverLine,
        version: text('paper.version', { moment }),
        textSize,
      },
    };
  }, [map, date, chosen, mapPaper, orientation, all, title, coverLine, version, textSize, text, language]);
  const { ruler, measured } = useRuler(ruled);
  const drawing = useFittedDrawing(map, paper, date, measured, { text, language });
  const pages =
    measured === null ? null : (
      <TextProvider language={language}>
        <Pages {...ruled} paper={paper} measured={measured} drawing={drawing} />
      </TextProvider>
    );
  return {
    ruler: ruler === null ? null : <TextProvider language={language}>{ruler}</TextProvider>,
    pages,
    count: measured === null ? 0 : countPages({ paper, parts: ruled.parts, measured }),
    drawing,
    empty: all.filter(({ rows }) => rows.length === 0).map(({ part }) => part),
    title,
  };
}
