import './paper.css';
import { type ReactNode, type Ref, useCallback, useState } from 'react';
import type { Paper } from '../../shared/bridge.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { paperPalettes } from '../../shared/notation/paper.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { labelOfMark } from '../people/marks.tsx';
import { useText } from '../ui/text-provider.tsx';
import { MapPage } from './map-page.tsx';
import { pagesOf, type Row } from './rows.ts';

interface PagesProps {
  readonly map: HouseholdMap;
  readonly pages: readonly (readonly Row[])[];
  readonly paper: Paper;
  readonly date: Date;
}

/** Every page as it is on paper: the map first, then the list. */
export function Pages({ map, pages, paper: { orientation, ink }, date }: PagesProps) {
  const text = useText();
  const palette = paperPalettes[ink];
  const count = pages.length + 1;
  return (
    <>
      <Page orientation={orientation} page={1} count={count}>
        <MapPage map={map} palette={palette} date={date} />
      </Page>
      {pages.map((rows, index) => (
        <Page key={rows[0]?.key} orientation={orientation} page={index + 2} count={count}>
          {index === 0 ? <h2 className="paper-list-title">{text('print.list')}</h2> : null}
          <Rows rows={rows} palette={palette} />
        </Page>
      ))}
    </>
  );
}

interface PageProps extends Pick<Paper, 'orientation'> {
  readonly page: number;
  readonly count: number;
  readonly children: ReactNode;
}

function Page({ orientation, page, count, children }: PageProps) {
  const text = useText();
  return (
    <section className="paper-page" data-orientation={orientation}>
      <div className="paper-content">{children}</div>
      <footer className="paper-foot">
        <span>{text('print.madeWith')}</span>
        <span>{text('print.page', { page, pages: count })}</span>
      </footer>
    </section>
  );
}

function Rows(props: {
  readonly rows: readonly Row[];
  readonly palette: Palette;
  readonly ref?: Ref<HTMLUListElement>;
}) {
  return (
    <ul className="paper-rows" ref={props.ref}>
      {props.rows.map(({ key, kind, mark, words, detail }) => (
        <li key={key} data-kind={kind}>
          {mark === null ? null : <TieSample label={labelOfMark(mark)} palette={props.palette} />}
          {kind === 'heading' ? (
            <h3>
              <bdi>{words}</bdi>
            </h3>
          ) : (
            <span>
              <bdi>{words}</bdi>
              {detail === '' ? null : <span className="paper-detail">{detail}</span>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * Deals the rows out over pages by how high each is on the paper, which is measured out of sight. `ruler` is to be
 * rendered; `pages` is null until then.
 */
export function usePages(rows: readonly Row[], { orientation, ink }: Paper) {
  const text = useText();
  const [heights, setHeights] = useState<{ of: unknown; rows: number[]; page: number; title: number } | null>(null);
  const of = `${orientation} ${rows.map(({ key, words, detail }) => `${key} ${words} ${detail}`).join('\n')}`;
  const measure = useCallback(
    (page: HTMLElement | null) => {
      if (page === null) return;
      const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;
      const list = [...(page.querySelector('.paper-rows')?.children ?? [])];
      setHeights({
        of,
        rows: list.map(heightOf),
        page: heightOf(page.querySelector('.paper-content')),
        title: heightOf(page.querySelector('.paper-list-title')),
      });
    },
    [of],
  );
  const ruler = (
    <div className="paper-ruler" aria-hidden>
      <section className="paper-page" data-orientation={orientation} key={of} ref={measure}>
        <div className="paper-content">
          <h2 className="paper-list-title">{text('print.list')}</h2>
          <Rows rows={rows} palette={paperPalettes[ink]} />
        </div>
        <footer className="paper-foot">
          <span>{text('print.madeWith')}</span>
        </footer>
      </section>
    </div>
  );
  const pages = heights?.of === of ? pagesOf(rows, heights.rows, heights.page - heights.title) : null;
  return { ruler, pages };
}
