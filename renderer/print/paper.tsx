// On paper each weight is a font of its own: of one that varies, a PDF gets its letters as loose drawings, for each size anew.
import '@fontsource/atkinson-hyperlegible-next/500.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import './paper.css';
import './paper-rows.css';
import './printing.css';
import type { ReactNode } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import type { PaperDrawing } from '../../shared/notation/paper-drawing.ts';
import { gridOf, type Orientation, type SheetGrid, tilesOf } from '../../shared/notation/paper-sheets.ts';
import type { Paper } from '../../shared/paper.ts';
import { useText } from '../ui/text-provider.tsx';
import { BlankPage } from './blank-page.tsx';
import { MapPage } from './map-page.tsx';
import { Head, type Imprint, Page } from './page.tsx';
import type { Measured } from './ruler.tsx';
import { SheetFoot, SheetPage } from './sheet-page.tsx';
import { columnsOf, TextPage, type TextPart } from './text-page.tsx';

interface PagesProps {
  readonly map: HouseholdMap;
  readonly paper: Paper;
  readonly date: Date;
  readonly imprint: Imprint;
  /** The parts that are text, as far as there is anything in them. */
  readonly parts: readonly TextPart[];
  readonly measured: Measured;
  /** Null where the map is not printed. */
  readonly drawing: PaperDrawing | null;
}

/** What is on one page, without what stands on each. */
interface Filled {
  readonly key: string;
  readonly size: SheetGrid['size'];
  readonly orientation: Orientation;
  readonly marginal?: ReactNode;
  readonly content: ReactNode;
}

/** Every page as it is on paper, in the order of the parts. */
export function Pages(props: PagesProps) {
  const text = useText();
  const { imprint } = props;
  const pages = [...mapPages(props), ...textPages(props), ...blankPages(props)];
  return pages.map(({ key, content, ...page }, index) => (
    <Page key={key} {...page} imprint={imprint} foot={text('print.page', { page: index + 1, pages: pages.length })}>
      {content}
    </Page>
  ));
}

/** How many pages there will be. */
export function countPages({ paper, parts, measured }: Pick<PagesProps, 'paper' | 'parts' | 'measured'>): number {
  const { columns, rows } = gridOf(paper.mapPaper, paper.orientation);
  const ofText = parts.reduce((sum, { part }) => sum + (measured.pages.get(part)?.length ?? 0), 0);
  return (paper.parts.includes('map') ? columns * rows : 0) + ofText + (paper.parts.includes('blank') ? 1 : 0);
}

function mapPages({ map, paper, date, imprint, measured, drawing }: PagesProps): Filled[] {
  const frame = measured.frames?.[paper.orientation];
  if (drawing === null || frame === undefined) return [];
  const grid = gridOf(paper.mapPaper, paper.orientation);
  const { size, orientation } = grid;
  const common = { map, palette: paperPalettes[paper.ink], date, imprint, drawing };
  const tiles = tilesOf(grid, frame);
  if (tiles.length === 1) return [{ key: 'map', size, orientation, content: <MapPage {...common} /> }];
  return tiles.map((tile, index) => ({
    key: `map ${index}`,
    size,
    orientation,
    marginal: <SheetFoot imprint={imprint} sheet={index + 1} sheets={tiles.length} />,
    content: <SheetPage {...common} grid={grid} frame={frame} tile={tile} />,
  }));
}

function textPages({ paper: { parts: chosen, orientation, ink }, imprint, parts, measured }: PagesProps): Filled[] {
  return parts.flatMap((part, place) =>
    (measured.pages.get(part.part) ?? []).map((columns, index) => ({
      key: `${part.part} ${index}`,
      size: 'a4' as const,
      orientation,
      content: (
        <TextPage
          part={part}
          imprint={imprint}
          isFirst={!chosen.includes('map') && place === 0 && index === 0}
          hasTitle={index === 0}
          columns={columns}
          count={columnsOf(part.part, orientation)}
          palette={paperPalettes[ink]}
        />
      ),
    })),
  );
}

function blankPages({ paper: { parts: chosen, mapPaper, ink }, imprint, parts }: PagesProps): Filled[] {
  if (!chosen.includes('blank')) return [];
  const size = mapPaper === 'a3' ? 'a3' : 'a4';
  const isFirst = !chosen.includes('map') && parts.length === 0;
  const content = (
    <>
      <Head imprint={imprint} isFirst={isFirst} />
      <BlankPage size={size} palette={paperPalettes[ink]} />
    </>
  );
  return [{ key: 'blank', size, orientation: 'landscape', content }];
}
