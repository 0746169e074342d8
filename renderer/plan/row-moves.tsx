import { ArrowDown, ArrowUp, Eye, GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import type { PlanKind } from '../../shared/map/document.ts';
import { useSession } from '../document/session-provider.tsx';
import { hasReaders, RowReadersDialog } from '../readers/row-readers.tsx';
import { HangingMenu } from '../ui/hanging-menu.tsx';
import { useText } from '../ui/text-provider.tsx';
import { useRowDrag } from './row-drag.ts';
import { neighbourIn, putRow } from './row-list.ts';

interface MovedRows {
  readonly kind: PlanKind;
  readonly items: RefObject<HTMLElement | null>;
  /** The rows of the list as they stand now. */
  readonly rows: () => readonly { readonly id: string }[];
  readonly onTakeAway: (id: string) => void;
}

interface RowMoves {
  /** Moves a row one place up or down. */
  step(id: string, side: 'before' | 'after'): void;
  /** Asks who may read a row. */
  ask(id: string): void;
  /** What a row says of being dragged, or of where another would come. */
  looksOf(id: string): { readonly 'data-dragged': boolean; readonly 'data-drop': 'before' | 'after' | undefined };
  gripOf(id: string, name: string): ReactNode;
  /** To be rendered beside the list: what was told, and what is asked. */
  readonly beside: ReactNode;
}

/** Rows of the plan that are moved: dragged by their grips, or by keys, or from the menu of a grip. */
export function useRowMoves({ kind, items, rows, onTakeAway }: MovedRows): RowMoves {
  const text = useText();
  const session = useSession();
  const [told, setTold] = useState('');
  const [menu, setMenu] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const grip = useRef<HTMLElement>(null);

  const put = (id: string, other: string, side: 'before' | 'after') => {
    putRow(session, { kind, id }, other, side);
    const now = rows();
    setTold(text('plan.ordered', { place: now.findIndex((row) => row.id === id) + 1, of: now.length }));
  };
  const drag = useRowDrag(items, put);
  const step = (id: string, side: 'before' | 'after') => {
    const other = neighbourIn(rows(), id, side);
    if (other === null) return;
    const { activeElement } = document;
    put(id, other, side);
    refocus(activeElement);
  };
  const press = (event: KeyboardEvent<HTMLElement>, id: string) => {
    if (event.key === 'ArrowUp') step(id, 'before');
    else if (event.key === 'ArrowDown') step(id, 'after');
    else if (event.key === 'Delete' || event.key === 'Backspace') onTakeAway(id);
    else if (event.key === 'Escape' && drag.dragged !== null) drag.cancel();
    else return;
    event.preventDefault();
  };
  const stepFor = (id: string, side: 'before' | 'after') =>
    neighbourIn(rows(), id, side) === null
      ? null
      : () => {
          grip.current?.focus();
          step(id, side);
        };

  const { dragged } = drag;
  return {
    step,
    ask: setAsked,
    looksOf: (id) => ({
      'data-dragged': dragged?.id === id,
      'data-drop': dragged?.to?.other === id ? dragged.to.side : undefined,
    }),
    gripOf: (id, name) => (
      <button
        type="button"
        className="plan-grip"
        aria-label={text('plan.grip', { words: name })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          if (drag.hasDragged()) return;
          grip.current = currentTarget;
          setMenu(id);
        }}
        onKeyDown={(event) => press(event, id)}
        {...drag.gripOf(id)}
      >
        <GripVertical aria-hidden size={20} />
      </button>
    ),
    beside: (
      <>
        <p className="visually-hidden" aria-live="polite">
          {told}
        </p>
        {menu === null ? null : (
          <HangingMenu
            anchor={grip}
            label={grip.current?.ariaLabel ?? ''}
            choices={[
              { id: 'before', icon: ArrowUp, words: text('plan.up'), choose: stepFor(menu, 'before') },
              { id: 'after', icon: ArrowDown, words: text('plan.down'), choose: stepFor(menu, 'after') },
              ...(hasReaders(kind)
                ? [{ id: 'readers', icon: Eye, words: text('readers.mayRead'), choose: () => setAsked(menu) }]
                : []),
            ]}
            onClose={() => {
              setMenu(null);
              grip.current?.focus();
            }}
          />
        )}
        {asked === null ? null : <RowReadersDialog kind={kind} id={asked} onClose={() => setAsked(null)} />}
      </>
    ),
  };
}

/** What moved lost its focus, and is there again once React has drawn it. */
function refocus(element: Element | null): void {
  requestAnimationFrame(() => {
    if (element instanceof HTMLElement && element.isConnected) element.focus();
  });
}
