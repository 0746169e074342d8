import type { ReactNode } from 'react';
import type { Orientation, SheetGrid } from '../../shared/notation/paper-sheets.ts';
import type { PaperTextSize } from '../../shared/paper.ts';
import { useText } from '../ui/text-provider.tsx';

/** What every page says of itself. */
export interface Imprint {
  readonly title: string;
  readonly date: string;
  /** Stands under the title of the first page: for whom this copy is, and what is not in it. Null when there is none. */
  readonly coverLine: string | null;
  /** When what is printed was changed or saved last. */
  readonly version: string;
  readonly textSize: PaperTextSize;
}

interface PageProps {
  readonly size: SheetGrid['size'];
  readonly orientation: Orientation;
  readonly imprint: Imprint;
  /** Which page this is of how many. */
  readonly foot: string;
  /** What stands above that on one of several sheets. */
  readonly marginal?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet of paper with what stands at the foot of each. */
export function Page({ size, orientation, imprint, foot, marginal, children }: PageProps) {
  const text = useText();
  return (
    <section
      className="paper-page"
      data-size={size}
      data-orientation={orientation}
      data-text-size={imprint.textSize}
      data-sheets={marginal ? '' : undefined}
    >
      <div className="paper-content">{children}</div>
      <footer className="paper-foot">
        {marginal}
        <p className="paper-ends">
          <span>{`${text('print.madeWith')} · ${imprint.version}`}</span>
          <span>{foot}</span>
        </p>
      </footer>
    </section>
  );
}

interface HeadProps {
  readonly imprint: Imprint;
  /** The first page has the title large, with the line of this copy; the others have it small. */
  readonly isFirst: boolean;
  /** In place of the date alone. */
  readonly date?: string;
}

/** The title and the date, above what is on a page. */
export function Head({ imprint, isFirst, date = imprint.date }: HeadProps) {
  const { title, coverLine } = imprint;
  if (!isFirst) return <Running imprint={imprint} date={date} />;
  return (
    <header className="paper-head">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>{date}</p>
      {coverLine === null ? null : <p className="paper-cover">{coverLine}</p>}
    </header>
  );
}

/** Both in one small line. A title that is too long for it ends in dots: all of it stands on the first page. */
export function Running({ imprint, date = imprint.date }: Pick<HeadProps, 'imprint' | 'date'>) {
  return (
    <p className="paper-running paper-ends">
      <span>
        <bdi>{imprint.title}</bdi>
      </span>
      <span>{date}</span>
    </p>
  );
}
