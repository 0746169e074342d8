import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../shared/bridge.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import type { Sheet } from '../../shared/notation/paper-places.ts';
import { useText } from '../ui/text-provider.tsx';
import { MapPage } from './map-page.tsx';
import { columnsOf, ListPage, Page } from './paper.tsx';
import { columnsFor, pagesFor, type Row } from './rows.ts';

const orientations = ['portrait', 'landscape'] as const;

/** What fits on the paper that was measured. */
export interface Measured {
  /** The columns of the list, on each page. */
  readonly pages: readonly (readonly (readonly Row[])[])[];
  /** The room for the drawing, in millimetres, whichever way the paper lies. */
  readonly rooms: Readonly<Record<Paper['orientation'], Sheet>>;
}

/**
 * Measures out of sight how high everything is on the paper, and deals the list out by that. `ruler` is to be rendered;
 * when it is, `measured` is there and the ruler goes.
 */
export function useRuler(
  map: HouseholdMap,
  rows: readonly Row[],
  { orientation }: Paper,
  date: Date,
  coverLine: string,
): { readonly ruler: ReactNode; readonly measured: Measured | null } {
  const text = useText();
  const [found, setFound] = useState<({ readonly of: unknown } & Measured) | null>(null);
  const of = useMemo(() => ({ map, rows, orientation, coverLine }), [map, rows, orientation, coverLine]);
  const columns = columnsOf[orientation];
  const measure = useCallback(
    (ruler: HTMLElement | null) => {
      if (ruler === null) return;
      // That its letters are asked for at all takes a layout; how high they stand is known when they are there.
      ruler.getBoundingClientRect();
      let isGone = false;
      document.fonts.ready.then(() => {
        if (!isGone) setFound({ of, ...readRuler(ruler, of.rows, columns) });
      });
      return () => {
        isGone = true;
      };
    },
    [of, columns],
  );
  const palette = paperPalettes.grey;
  // As many columns as there will be, so that the one that is measured is as wide.
  const list = [rows, ...Array.from({ length: columns - 1 }, () => [])];
  const ruler = (
    <div className="paper-ruler" aria-hidden ref={measure}>
      <div data-ruler="list">
        <Page orientation={orientation} foot={text('print.madeWith')}>
          <ListPage isFirst columns={list} palette={palette} />
        </Page>
      </div>
      {orientations.map((which) => (
        <div data-ruler={which} key={which}>
          <Page orientation={which} foot={text('print.madeWith')}>
            <MapPage map={map} palette={palette} date={date} coverLine={coverLine} drawing={null} />
          </Page>
        </div>
      ))}
    </div>
  );
  const measured = found?.of === of ? found : null;
  return { ruler: measured === null ? createPortal(ruler, document.body) : null, measured };
}

const millimetresInPixel = 25.4 / 96;

function readRuler(ruler: HTMLElement, rows: readonly Row[], columns: number): Measured {
  const sizeOf = (selector: string) =>
    ruler.querySelector(selector)?.getBoundingClientRect() ?? { width: 0, height: 0 };
  const list = [...(ruler.querySelector('[data-ruler="list"] .paper-rows')?.children ?? [])];
  const heights = list.map((row) => row.getBoundingClientRect().height);
  const roomOf = (orientation: Paper['orientation']): Sheet => {
    const { width, height } = sizeOf(`[data-ruler="${orientation}"] .paper-map`);
    return { width: width * millimetresInPixel, height: height * millimetresInPixel };
  };
  // The heading of the list stands on its first page alone.
  const first = sizeOf('[data-ruler="list"] .paper-columns').height;
  const later = sizeOf('[data-ruler="list"] .paper-content').height;
  const roomIn = (column: number) => (column < columns ? first : later);
  return {
    pages: pagesFor(columnsFor(rows, heights, roomIn), columns),
    rooms: { portrait: roomOf('portrait'), landscape: roomOf('landscape') },
  };
}
