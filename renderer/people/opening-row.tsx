import './people.css';
import type { ReactNode } from 'react';
import { useStage } from '../commands/commands-provider.tsx';
import { useSession } from '../document/session-provider.tsx';
import { type Selected, select } from '../document/view.ts';

interface OpeningRowProps {
  readonly selected: Selected;
  readonly children: ReactNode;
  /** A second, softer line. */
  readonly detail?: string;
  /** A small picture before the words. */
  readonly before?: ReactNode;
  /** For a row in a list that stays: whether this is what is selected. */
  readonly isSelected?: boolean;
  readonly isHeading?: boolean;
}

/** A row that opens the panel of a person, home or tie, and puts the focus there. A bare button: a list may have thousands. */
export function OpeningRow({ selected, children, detail, before, isSelected, isHeading = false }: OpeningRowProps) {
  const { view } = useSession();
  const stage = useStage();
  const open = () => {
    select(view, [selected], true);
    stage.focusPanel();
  };
  return (
    <button type="button" className={isHeading ? 'row row-heading' : 'row'} aria-pressed={isSelected} onClick={open}>
      {before}
      <span className="row-words" dir="auto">
        <span>{children}</span>
        {detail === undefined ? null : <span className="row-detail">{detail}</span>}
      </span>
    </button>
  );
}
