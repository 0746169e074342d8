import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import { gridOf, type Orientation, orientations, type SheetFrame } from '../../shared/notation/paper-sheets.ts';
import type { Paper } from '../../shared/paper.ts';
import { columnsFor, pagesFor } from './dealing.ts';
import { MapPage } from './map-page.tsx';
import { type Imprint, Page } from './page.tsx';
import type { PaperRow } from './paper-row.ts';
import { SheetFoot } from './sheet-page.tsx';
import { columnsOf, TextPage, type TextPart } from './text-page.tsx';

/** What is to be measured. Another object is measured anew. */
export interface Ruled {
  readonly map: HouseholdMap;
  readonly paper: Pick<Paper, 'parts' | 'mapPaper' | 'orientation'>;
  readonly date: Date;
  readonly imprint: Imprint;
  readonly parts: readonly TextPart[];
}

/** What fits on the paper that was measured. */
export interface Measured {
  /** Of each part the columns on each page. */
  readonly pages: ReadonlyMap<TextPart['part'], readonly (readonly (readonly PaperRow[])[])[]>;
  /** What is printed on a sheet of the map, whichever way the whole of it lies; null where no map is printed. */
  readonly frames: Readonly<Record<Orientation, SheetFrame>> | null;
}

/**
 * Measures out of sight how high everything is on the paper, and deals the text out by that. `ruler` is to be rendered,
 * in the language of the paper; when it is, `measured` is there and the ruler goes.
 */
export function useRuler(ruled: Ruled): { readonly ruler: ReactNode; readonly measured: Measured | null } {
  const [found, setFound] = useState<{ readonly of: Ruled; readonly measured: Measured } | null>(null);
  const measure = useCallback(
    (ruler: HTMLElement | null) => {
      if (ruler === null) return;
      // That its letters are asked for at all takes a layout; how high they stand is known when they are there.
      ruler.getBoundingClientRect();
      let isGone = false;
      document.fonts.ready.then(() => {
        if (!isGone) setFound({ of: ruled, measured: readRuler(ruler, ruled) });
      });
      return () => {
        isGone = true;
      };
    },
    [ruled],
  );
  const ruler = useMemo(
    () =>
      createPortal(
        <div className="paper-ruler" aria-hidden ref={measure}>
          {ruled.paper.parts.includes('map') ? <MapsToMeasure {...ruled} /> : null}
          {ruled.parts.map((part, place) => (
            <TextToMeasure key={part.part} {...ruled} part={part} isFirst={isFirstPart(ruled, place)} />
          ))}
        </div>,
        document.body,
      ),
    [ruled, measure],
  );
  return found?.of === ruled ? { ruler: null, measured: found.measured } : { ruler, measured: null };
}

function isFirstPart({ paper }: Ruled, place: number): boolean {
  return place === 0 && !paper.parts.includes('map');
}

const palette = paperPalettes.grey;

function MapsToMeasure({ map, paper, date, imprint }: Ruled) {
  return orientations.map((orientation) => {
    const grid = gridOf(paper.mapPaper, orientation);
    const sheets = grid.columns * grid.rows;
    const marginal = sheets === 1 ? null : <SheetFoot imprint={imprint} sheet={sheets} sheets={sheets} />;
    return (
      <div data-ruler={orientation} key={orientation}>
        <Page size={grid.size} orientation={grid.orientation} imprint={imprint} foot="0" marginal={marginal}>
          <MapPage map={map} palette={palette} date={date} imprint={imprint} drawing={null} />
        </Page>
      </div>
    );
  });
}

interface TextToMeasureProps extends Pick<Ruled, 'paper' | 'imprint'> {
  readonly part: TextPart;
  readonly isFirst: boolean;
}

/** All rows on the first page of the part, and a page after it. */
function TextToMeasure({ paper: { orientation }, imprint, part, isFirst }: TextToMeasureProps) {
  const count = columnsOf(part.part, orientation);
  const page = (isFirstOfPart: boolean, rows: readonly PaperRow[]) => (
    <div data-ruler={`${part.part} ${isFirstOfPart ? 'first' : 'later'}`}>
      <Page size="a4" orientation={orientation} imprint={imprint} foot="0">
        <TextPage
          part={part}
          imprint={imprint}
          isFirst={isFirst && isFirstOfPart}
          hasTitle={isFirstOfPart}
          columns={[rows]}
          count={count}
          palette={palette}
        />
      </Page>
    </div>
  );
  return (
    <>
      {page(true, part.rows)}
      {page(false, [])}
    </>
  );
}

const millimetresInPixel = 25.4 / 96;

function readRuler(ruler: HTMLElement, { paper, parts }: Ruled): Measured {
  const boxOf = (name: string, selector: string) =>
    ruler.querySelector(`[data-ruler="${name}"] ${selector}`)?.getBoundingClientRect() ?? new DOMRect();
  const frameOf = (orientation: Orientation): SheetFrame => {
    const page = boxOf(orientation, '.paper-content');
    const map = boxOf(orientation, '.paper-map');
    return {
      width: page.width * millimetresInPixel,
      height: page.height * millimetresInPixel,
      head: (map.top - page.top) * millimetresInPixel,
      legend: (page.bottom - map.bottom) * millimetresInPixel,
    };
  };
  const pagesOf = ({ part, rows }: TextPart) => {
    const list = ruler.querySelector(`[data-ruler="${part} first"] .paper-rows`)?.children ?? [];
    const heights = [...list].map((row) => row.getBoundingClientRect().height);
    const first = boxOf(`${part} first`, '.paper-columns').height;
    const later = boxOf(`${part} later`, '.paper-columns').height;
    const count = columnsOf(part, paper.orientation);
    const columns = columnsFor(rows, heights, (column) => (column < count ? first : later));
    return pagesFor(columns, count);
  };
  return {
    pages: new Map(parts.map((part) => [part.part, pagesOf(part)])),
    frames: paper.parts.includes('map') ? { portrait: frameOf('portrait'), landscape: frameOf('landscape') } : null,
  };
}
