import type { Palette } from '../../shared/notation/palette.ts';
import type { Orientation } from '../../shared/notation/paper-sheets.ts';
import type { PaperPart } from '../../shared/paper.ts';
import { Head, type Imprint } from './page.tsx';
import type { PaperRow } from './paper-row.ts';
import { Row } from './rows.tsx';

/** A part of the paper that is text. */
export interface TextPart {
  readonly part: Exclude<PaperPart, 'map' | 'blank'>;
  readonly title: string;
  readonly rows: readonly PaperRow[];
}

/** How many columns a part has on a page. */
export function columnsOf(part: TextPart['part'], orientation: Orientation): number {
  return orientation === 'landscape' && (part === 'list' || part === 'contacts') ? 2 : 1;
}

interface TextPageProps {
  readonly part: Pick<TextPart, 'part' | 'title'>;
  readonly imprint: Imprint;
  /** Whether it is the first of all pages; and of its part, which has a heading there. */
  readonly isFirst: boolean;
  readonly hasTitle: boolean;
  readonly columns: readonly (readonly PaperRow[])[];
  readonly count: number;
  readonly palette: Palette;
}

/** A page of text. */
export function TextPage({ part, imprint, isFirst, hasTitle, columns, count, palette }: TextPageProps) {
  return (
    <>
      <Head imprint={imprint} isFirst={isFirst} />
      {hasTitle ? <h2 className="paper-title">{part.title}</h2> : null}
      <div className="paper-columns" data-part={part.part} data-columns={count}>
        {columns.map((rows) => (
          <ul className="paper-rows" key={rows[0]?.key ?? 'none'}>
            {rows.map((row) => (
              <Row key={row.key} row={row} palette={palette} />
            ))}
          </ul>
        ))}
      </div>
    </>
  );
}
