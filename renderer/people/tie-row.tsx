import type { Tie } from '../../shared/map/schema.ts';
import { wordsForTie } from '../document/names.ts';
import { useText } from '../ui/text-provider.tsx';
import { OpeningRow } from './opening-row.tsx';

interface TieRowProps {
  readonly tie: Tie;
  /** The name of the end it is seen from, and of the other end. */
  readonly own: string;
  readonly other: string;
  readonly isFrom: boolean;
  /** How much of what was agreed on it is still to be done; null where nothing was. */
  readonly agreed: number | null;
  readonly isSelected?: boolean;
  /** For a row of the list: see OpeningRow. */
  readonly rowKey?: string;
  readonly children?: React.ReactNode;
}

/** A tie as one of its ends sees it: whom it goes to, and all it says. Opens its panel. */
export function TieRow({ tie, own, other, isFrom, agreed, isSelected, rowKey, children }: TieRowProps) {
  const text = useText();
  const names = isFrom ? { from: own, to: other } : { from: other, to: own };
  return (
    <OpeningRow
      selected={{ kind: 'tie', id: tie.id }}
      detail={wordsForTie(tie, names, text, agreed)}
      {...(isSelected === undefined ? {} : { isSelected })}
      {...(rowKey === undefined ? {} : { rowKey })}
      before={children}
    >
      {text('people.list.tie', { name: other })}
    </OpeningRow>
  );
}
