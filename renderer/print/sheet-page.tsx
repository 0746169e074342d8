import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import type { PaperDrawing } from '../../shared/notation/paper-drawing.ts';
import {
  overlap,
  roomOf,
  type SheetFrame,
  type SheetGrid,
  type Tile,
  viewBoxOf,
} from '../../shared/notation/paper-sheets.ts';
import { useText } from '../ui/text-provider.tsx';
import { DrawingOnPaper, MapHead, MapLegend, useDescription } from './map-page.tsx';
import { type Imprint, Running } from './page.tsx';

interface SheetPageProps {
  readonly map: HouseholdMap;
  readonly palette: Palette;
  readonly date: Date;
  readonly imprint: Imprint;
  readonly drawing: PaperDrawing;
  readonly grid: SheetGrid;
  readonly frame: SheetFrame;
  readonly tile: Tile;
}

/** One of the sheets a map is spread over: its part of the drawing, and the marks to cut and glue by. */
export function SheetPage({ map, palette, date, imprint, drawing, grid, frame, tile }: SheetPageProps) {
  const description = useDescription(map, date);
  const isAtFoot = tile.row === grid.rows - 1;
  const viewBox = viewBoxOf(drawing.viewBox, roomOf(grid, frame), tile);
  return (
    <div className="paper-sheet">
      {tile.row === 0 ? (
        <div style={{ height: `${frame.head}mm` }}>
          {tile.column === 0 ? <MapHead map={map} date={date} imprint={imprint} /> : null}
        </div>
      ) : null}
      <div className="paper-tile">
        <DrawingOnPaper drawing={{ markup: drawing.markup, viewBox }} description={description} height={tile.height} />
        <Marks grid={grid} tile={tile} />
      </div>
      {isAtFoot && tile.column === 0 ? <MapLegend map={map} palette={palette} /> : null}
    </div>
  );
}

/** In millimetres: how far a mark stays from the drawing, and how long it is. */
const markGap = 1;
const markLength = 4;

/** A dotted line to cut along, where another sheet comes before; and marks to lay the next one on. */
function Marks({ grid, tile: { column, row, width, height } }: Pick<SheetPageProps, 'grid' | 'tile'>) {
  const around = markGap + markLength;
  const across = (y: number) => `M${-around} ${y}H${-markGap}M${width + markGap} ${y}H${width + around}`;
  const down = (x: number) => `M${x} ${-around}V${-markGap}M${x} ${height + markGap}V${height + around}`;
  const cuts = [
    column > 0 ? `M0 ${-around}V${height + around}` : '',
    row > 0 ? `M${-around} 0H${width + around}` : '',
  ].join('');
  const laid = [
    column < grid.columns - 1 ? down(width - overlap) : '',
    row < grid.rows - 1 ? across(height - overlap) : '',
  ].join('');
  const box = [-around, -around, width + 2 * around, height + 2 * around];
  return (
    <svg
      className="paper-marks"
      viewBox={box.join(' ')}
      style={{
        left: `${-around}mm`,
        top: `${-around}mm`,
        width: `${width + 2 * around}mm`,
        height: `${height + 2 * around}mm`,
      }}
      fill="none"
      stroke="#000"
      aria-hidden
    >
      <path d={cuts} strokeWidth={0.25} strokeDasharray="1 1.4" />
      <path d={laid} strokeWidth={0.5} />
    </svg>
  );
}

/** What stands under a sheet: whose map it is, which sheet, and what to do with it. */
export function SheetFoot({ imprint, sheet, sheets }: { imprint: Imprint; sheet: number; sheets: number }) {
  const text = useText();
  return (
    <>
      <Running imprint={imprint} />
      <p className="paper-ends">
        <span>{text(sheet === 1 ? 'paper.sheetFirst' : 'paper.sheetNext')}</span>
        <strong>{text('paper.sheet', { sheet, sheets })}</strong>
      </p>
    </>
  );
}
