import { GripVertical, Trash2 } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useMap, useSession } from '../document/session-provider.tsx';
import { hasReaders, RowReaders, RowReadersDialog } from '../readers/row-readers.tsx';
import { IconButton } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { rowsIn } from './pasted-rows.ts';
import { useRowDrag } from './row-drag.ts';
import { RowField } from './row-field.tsx';
import {
  addRow,
  addRows,
  neighbourIn,
  putRow,
  type Row,
  type RowList,
  rowsOf,
  takeRowAway,
  typeInRow,
} from './row-list.ts';
import { RowMenu } from './row-menu.tsx';

interface PlanListProps {
  readonly list: RowList;
  /** What the list is called, for who can't see where it stands. */
  readonly label: string;
  /** Stands before the words of a row: a box to tick. */
  readonly before?: (row: Row) => ReactNode;
  /** Stands under them. */
  readonly below?: (row: Row) => ReactNode;
  /** Whom a row names: it lights them up on the map. */
  readonly litBy?: (row: Row) => string | null;
  readonly isDone?: (row: Row) => boolean;
}

/**
 * A list of sentences that is edited where it stands. The last row is empty, and typing in it adds one. Rows are dragged
 * by their grips, or moved with Alt and an arrow.
 */
export function PlanList({ list, label, before, below, litBy, isDone }: PlanListProps) {
  const text = useText();
  const session = useSession();
  const { kind } = list;
  const rows = rowsOf(useMap().plan, list);
  const { view, history, isReadOnly } = session;
  const items = useRef<HTMLUListElement>(null);
  /** Under which key React knows a row: one that is typed in the empty row stays the field it was typed in. */
  const [keys] = useState(() => new Map<string, string>());
  const [draft, setDraft] = useState(0);
  const [isFull, setFull] = useState(false);
  const [told, setTold] = useState('');
  const [menu, setMenu] = useState<{ readonly id: string; readonly grip: HTMLElement } | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const draftKey = `new ${draft}`;
  const keyOf = (id: string) => keys.get(id) ?? id;
  const typingIn = (key: string) => `plan ${kind} ${key}`;

  const fields = () => [
    ...(items.current?.querySelectorAll<HTMLTextAreaElement>(':scope > li > .plan-line textarea') ?? []),
  ];
  const focusField = (field: HTMLTextAreaElement | undefined, at: 'start' | 'end' = 'end') => {
    field?.focus();
    const place = at === 'start' ? 0 : (field?.value.length ?? 0);
    field?.setSelectionRange(place, place);
  };
  /** What moved lost its focus, and is there again once React has drawn it. */
  const refocus = (element: Element | null) =>
    requestAnimationFrame(() => {
      if (element instanceof HTMLElement && element.isConnected) element.focus();
    });

  const put = (id: string, other: string, side: 'before' | 'after') => {
    putRow(session, { kind, id }, other, side);
    const now = rowsOf(session.reader.read().plan, list);
    setTold(text('plan.ordered', { place: now.findIndex((row) => row.id === id) + 1, of: now.length }));
  };
  const step = (id: string, side: 'before' | 'after') => {
    const other = neighbourIn(rows, id, side);
    if (other === null) return;
    const { activeElement } = document;
    put(id, other, side);
    refocus(activeElement);
  };
  const takeAway = (id: string, then: -1 | 1 = 1) => {
    const at = rows.findIndex((row) => row.id === id);
    const all = fields();
    const next = all[at + then] ?? all[at + 1] ?? all[at - 1];
    takeRowAway(session, { kind, id });
    focusField(next);
  };
  const drag = useRowDrag(items, put);

  const addTyped = (words: string) => {
    const id = addRow(session, list, words, typingIn(draftKey));
    setFull(id === null);
    if (id === null) return;
    keys.set(id, draftKey);
    setDraft(draft + 1);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>, row: Row | null) => {
    const words = event.clipboardData.getData('text/plain');
    const lines = rowsIn(words);
    if (isReadOnly || (lines.length < 2 && !/[\r\n]/u.test(words))) return;
    event.preventDefault();
    // A row that is empty takes the first of them itself, as the empty last row does.
    const isFilling = row !== null && row.text.trim() === '';
    const [first = '', ...others] = lines;
    if (isFilling) typeInRow(session, { kind, id: row.id }, first, 'pasted');
    const left = isFilling ? others : lines;
    setFull(addRows(session, list, left, row?.id ?? null, isFilling ? 'pasted' : undefined) < left.length);
    history.settle();
  };

  const pressInField = (event: KeyboardEvent<HTMLTextAreaElement>, at: number) => {
    const { key, altKey, currentTarget: field } = event;
    if (event.nativeEvent.isComposing) return;
    const { id } = rows[at] ?? { id: null };
    const { selectionStart, selectionEnd, value } = field;
    const all = fields();
    const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
    if (isArrow && altKey) {
      if (id !== null && !isReadOnly) step(id, key === 'ArrowUp' ? 'before' : 'after');
    } else if (key === 'Enter') focusField(all[at + 1]);
    else if (key === 'Backspace' && value === '' && !isReadOnly && !event.repeat) {
      if (id === null) focusField(all[at - 1]);
      else takeAway(id, at === 0 ? 1 : -1);
    } else if (key === 'ArrowUp' && selectionEnd === 0 && at > 0) focusField(all[at - 1]);
    else if (key === 'ArrowDown' && selectionStart === value.length && at < all.length - 1)
      focusField(all[at + 1], 'start');
    else return;
    event.preventDefault();
  };
  const pressOnGrip = (event: KeyboardEvent<HTMLElement>, id: string) => {
    if (event.key === 'ArrowUp') step(id, 'before');
    else if (event.key === 'ArrowDown') step(id, 'after');
    else if (event.key === 'Delete' || event.key === 'Backspace') takeAway(id);
    else if (event.key === 'Escape' && drag.dragged !== null) drag.cancel();
    else return;
    event.preventDefault();
  };

  const { dragged } = drag;
  /** A row, or, for null, the empty one: both of one shape, so that the field stays when the one becomes the other. */
  const drawRow = (row: Row | null, at: number) => {
    const id = row?.id ?? null;
    const key = id === null ? draftKey : keyOf(id);
    const place = text(`plan.lists.${kind}.row`, { place: at + 1 });
    const name = row?.text.trim() || place;
    const lit = row === null ? null : (litBy?.(row) ?? null);
    const light = () => view.update({ lit });
    return (
      <li
        key={key}
        className={id === null ? 'plan-row plan-row-new' : 'plan-row'}
        data-row={id}
        data-lit={lit}
        data-done={row !== null && (isDone?.(row) ?? false)}
        data-dragged={id !== null && dragged?.id === id}
        data-drop={id !== null && dragged?.to?.other === id ? dragged.to.side : undefined}
        {...(litBy === undefined
          ? {}
          : {
              onMouseEnter: light,
              onMouseLeave: () => view.update({ lit: litIn(document.activeElement) }),
              onFocus: light,
              onBlur: ({ relatedTarget }) => view.update({ lit: litIn(relatedTarget) }),
            })}
      >
        <div className="plan-line">
          {id === null || isReadOnly ? null : (
            <button
              type="button"
              className="plan-grip"
              aria-label={text('plan.grip', { words: name })}
              aria-haspopup="menu"
              onClick={({ currentTarget }) => {
                if (!drag.hasDragged()) setMenu({ id, grip: currentTarget });
              }}
              onKeyDown={(event) => pressOnGrip(event, id)}
              {...drag.gripOf(id)}
            >
              <GripVertical aria-hidden size={20} />
            </button>
          )}
          {row === null ? null : before?.(row)}
          <RowField
            label={id === null ? text(`plan.adding.${kind}`) : place}
            placeholder={id === null ? text(`plan.${at === 0 ? 'first' : 'adding'}.${kind}`) : ''}
            value={row?.text ?? ''}
            onChange={(words) => {
              if (id === null) addTyped(words);
              else typeInRow(session, { kind, id }, words, typingIn(key));
            }}
            onBlur={history.settle}
            onKeyDown={(event) => pressInField(event, at)}
            onPaste={(event) => paste(event, row)}
            isReadOnly={isReadOnly}
          />
          {id === null || isReadOnly ? null : (
            <IconButton
              icon={Trash2}
              label={text('plan.remove', { words: name })}
              isWordHidden
              onPress={() => takeAway(id)}
            />
          )}
        </div>
        {id === null ? null : <RowReaders kind={kind} id={id} onOpen={() => setAsked(id)} />}
        {row === null ? null : below?.(row)}
      </li>
    );
  };

  if (isReadOnly && rows.length === 0) return <p className="panel-note">{text('plan.nothing')}</p>;
  return (
    <>
      <ul ref={items} className="plan-rows" aria-label={label}>
        {(isReadOnly ? rows : [...rows, null]).map(drawRow)}
      </ul>
      {isFull ? (
        <p className="field-error" role="alert">
          {text('plan.full')}
        </p>
      ) : null}
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
      {menu === null ? null : (
        <RowMenu
          grip={menu.grip}
          name={menu.grip.ariaLabel ?? ''}
          choices={[
            ['before', neighbourIn(rows, menu.id, 'before') === null ? null : () => step(menu.id, 'before')],
            ['after', neighbourIn(rows, menu.id, 'after') === null ? null : () => step(menu.id, 'after')],
            ...(hasReaders(kind) ? [['readers', () => setAsked(menu.id)] as const] : []),
          ]}
          onClose={() => setMenu(null)}
        />
      )}
      {asked === null ? null : <RowReadersDialog kind={kind} id={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Whom the row names that something is in. */
function litIn(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-lit]')?.dataset['lit'] ?? null;
}
