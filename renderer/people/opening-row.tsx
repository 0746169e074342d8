import './people.css';
import type { ReactNode } from 'react';
import { useStage } from '../commands/commands-provider.tsx';
import { useSession } from '../document/session-provider.tsx';
import { pickEnd } from '../document/tie-making.ts';
import { type Selected, select } from '../document/view.ts';
import { useIsCurrent } from '../list/roving.ts';

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
  /** For a row among which arrows go: a name of its own. Tab leads to one of them. */
  readonly rowKey?: string;
}

/**
 * A row that opens the panel of a person, home or tie, and puts the focus there; while a tie is drawn, a person or home is
 * an end of it. A bare button: a list may have thousands.
 */
export function OpeningRow(props: OpeningRowProps) {
  const { selected, children, detail, before, isSelected, isHeading = false, rowKey } = props;
  const session = useSession();
  const stage = useStage();
  const isCurrent = useIsCurrent(rowKey ?? null);
  const open = () => {
    const { view } = session;
    if (view.get().picking === null) select(view, [selected], true);
    else if (selected.kind !== 'tie') pickEnd(session, selected.id);
    if (view.get().panel !== null) stage.focusPanel();
  };
  return (
    <button
      type="button"
      className={isHeading ? 'row row-heading' : 'row'}
      aria-pressed={isSelected}
      onClick={open}
      {...(rowKey === undefined ? {} : { tabIndex: isCurrent ? 0 : -1 })}
      data-row={rowKey}
      data-kind={selected.kind}
      data-entity={selected.id}
    >
      {before}
      <span className="row-words" dir="auto">
        <span>{children}</span>
        {detail === undefined ? null : <span className="row-detail">{detail}</span>}
      </span>
    </button>
  );
}
