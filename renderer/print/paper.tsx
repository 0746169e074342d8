// On paper each weight is a font of its own: of one that varies, a PDF gets its letters as loose drawings, for each size anew.
import '@fontsource/atkinson-hyperlegible-next/500.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import './paper.css';
import type { ReactNode, Ref } from 'react';
import type { Paper } from '../../shared/bridge.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import type { PaperDrawing } from '../../shared/notation/paper-drawing.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { labelOfMark } from '../people/marks.tsx';
import { useText } from '../ui/text-provider.tsx';
import { MapPage } from './map-page.tsx';
import type { Row } from './rows.ts';

/** How many columns the list has on a page. */
export const columnsOf = { portrait: 1, landscape: 2 } as const satisfies Record<Paper['orientation'], number>;

interface PagesProps {
  readonly map: HouseholdMap;
  readonly drawing: PaperDrawing;
  /** The columns of the list, on each page. */
  readonly pages: readonly (readonly (readonly Row[])[])[];
  readonly paper: Paper;
  readonly date: Date;
  readonly coverLine: string;
}

/** Every page as it is on paper: the map first, then the list. */
export function Pages({ map, drawing, pages, paper: { orientation, ink }, date, coverLine }: PagesProps) {
  const text = useText();
  const palette = paperPalettes[ink];
  const count = pages.length + 1;
  return (
    <>
      <Page orientation={orientation} foot={text('print.page', { page: 1, pages: count })}>
        <MapPage map={map} palette={palette} date={date} coverLine={coverLine} drawing={drawing} />
      </Page>
      {pages.map((columns, index) => (
        <Page
          key={columns[0]?.[0]?.key}
          orientation={orientation}
          foot={text('print.page', { page: index + 2, pages: count })}
        >
          <ListPage isFirst={index === 0} columns={columns} palette={palette} />
        </Page>
      ))}
    </>
  );
}

interface PageProps extends Pick<Paper, 'orientation'> {
  readonly foot: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** A sheet of paper with what stands at the foot of each. */
export function Page({ orientation, foot, children, ref }: PageProps) {
  const text = useText();
  return (
    <section className="paper-page" data-orientation={orientation} ref={ref}>
      <div className="paper-content">{children}</div>
      <footer className="paper-foot">
        <span>{text('print.madeWith')}</span>
        <span>{foot}</span>
      </footer>
    </section>
  );
}

interface ListPageProps {
  readonly isFirst: boolean;
  readonly columns: readonly (readonly Row[])[];
  readonly palette: Palette;
}

/** A page of the list; the first one has a heading. */
export function ListPage({ isFirst, columns, palette }: ListPageProps) {
  const text = useText();
  return (
    <>
      {isFirst ? <h2 className="paper-list-title">{text('print.list')}</h2> : null}
      <div className="paper-columns">
        {columns.map((rows) => (
          <ul className="paper-rows" key={rows[0]?.key}>
            {rows.map((row) => (
              <ListRow key={row.key} row={row} palette={palette} />
            ))}
          </ul>
        ))}
      </div>
    </>
  );
}

function ListRow({ row: { kind, mark, words, detail }, palette }: { readonly row: Row; readonly palette: Palette }) {
  if (kind === 'heading') {
    return (
      <li data-kind={kind}>
        {mark === null ? null : <TieSample label={labelOfMark(mark)} palette={palette} />}
        <h3>
          <bdi>{words}</bdi>
        </h3>
      </li>
    );
  }
  return (
    <li data-kind={kind}>
      <bdi>{words}</bdi>
      {detail === '' ? null : <span className="paper-detail">{` · ${detail}`}</span>}
    </li>
  );
}
