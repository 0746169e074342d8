import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useView } from '../document/session-provider.tsx';

interface Dragged {
  readonly id: string;
  /** Beside which row it would come now; null where it would stay. */
  readonly to: { readonly other: string; readonly side: 'before' | 'after' } | null;
}

interface RowDrag {
  readonly dragged: Dragged | null;
  /** What the grip of a row listens with. */
  gripOf(id: string): {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
  /** Whether the press that just ended was a drag: it is no click then. */
  hasDragged(): boolean;
  cancel(): void;
}

/** A press that goes less far than this, in pixels, is no drag. */
const slack = 6;
/** So near to the edge, in pixels, what scrolls goes along. */
const edge = 56;

/** The rows of a list dragged by their grips: by mouse, finger and pen alike, also on a table that is turned. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, other: string, side: 'before' | 'after') => void,
): RowDrag {
  const isTurned = useView((view) => view.isTurned);
  const press = useRef<{ readonly pointer: number; readonly y: number; hasMoved: boolean; to: Dragged['to'] } | null>(
    null,
  );
  const wasDrag = useRef(false);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const end = () => {
    press.current = null;
    setDragged(null);
  };
  return {
    dragged,
    hasDragged: () => wasDrag.current,
    cancel: end,
    gripOf: (id) => ({
      onPointerDown(event) {
        wasDrag.current = false;
        if (event.button !== 0 || press.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press.current = { pointer: event.pointerId, y: event.clientY, hasMoved: false, to: null };
      },
      onPointerMove({ pointerId, clientY }) {
        const { current } = press;
        if (current === null || current.pointer !== pointerId) return;
        if (!current.hasMoved && Math.abs(clientY - current.y) < slack) return;
        current.hasMoved = true;
        wasDrag.current = true;
        scrollAlong(list.current, clientY, isTurned);
        current.to = targetAt(list.current, id, clientY, isTurned);
        setDragged({ id, to: current.to });
      },
      onPointerUp() {
        const to = press.current?.to ?? null;
        end();
        if (to !== null) onDrop(id, to.other, to.side);
      },
      onPointerCancel: end,
    }),
  };
}

function targetAt(list: HTMLElement | null, id: string, y: number, isTurned: boolean): Dragged['to'] {
  const rows = [...(list?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return { id: row.dataset['row'] ?? '', middle: (top + bottom) / 2, away: Math.max(top - y, y - bottom, 0) };
  });
  const [nearest] = rows.toSorted((a, b) => a.away - b.away);
  if (nearest === undefined || nearest.id === id) return null;
  const side = y > nearest.middle !== isTurned ? 'after' : 'before';
  const from = rows.findIndex((row) => row.id === id);
  const beside = rows.findIndex((row) => row.id === nearest.id);
  // Right before the next, or right after the one before it, is where it stands already.
  if (beside - from === (side === 'before' ? 1 : -1)) return null;
  return { other: nearest.id, side };
}

function scrollAlong(list: HTMLElement | null, y: number, isTurned: boolean): void {
  const body = list?.closest<HTMLElement>('.plan-body');
  const plan = list?.closest<HTMLElement>('.plan');
  // In a low window the plan scrolls as a whole.
  const scrolling = body != null && body.scrollHeight > body.clientHeight ? body : plan;
  if (scrolling == null) return;
  const { top, bottom } = scrolling.getBoundingClientRect();
  const by = y < top + edge ? -12 : y > bottom - edge ? 12 : 0;
  if (by !== 0) scrolling.scrollBy(0, isTurned ? -by : by);
}
