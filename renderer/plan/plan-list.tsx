import { Trash2 } from 'lucide-react';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useMap, useSession } from '../document/session-provider.tsx';
import { RowReaders } from '../readers/row-readers.tsx';
import { IconButton } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { useAfterPress } from './after-press.ts';
import { rowsIn } from './pasted-rows.ts';
import { RowField } from './row-field.tsx';
import { addRow, addRows, leaveRow, type Row, type RowList, rowsOf, takeRowAway, typeInRow } from './row-list.ts';
import { useRowMoves } from './row-moves.tsx';

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
  const afterPress = useAfterPress();
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
  const takeAway = (id: string, then: -1 | 1 = 1) => {
    const at = rows.findIndex((row) => row.id === id);
    const all = fields();
    const next = all[at + then] ?? all[at + 1] ?? all[at - 1];
    takeRowAway(session, { kind, id });
    focusField(next);
  };
  const moves = useRowMoves({
    kind,
    items,
    rows: () => rowsOf(session.reader.read().plan, list),
    onTakeAway: takeAway,
  });

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
      if (id !== null && !isReadOnly) moves.step(id, key === 'ArrowUp' ? 'before' : 'after');
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
  /** A row that is left empty goes, together with what emptied it. */
  const leave = ({ currentTarget, target, relatedTarget }: FocusEvent<HTMLElement>, row: Row | null, key: string) => {
    const to = relatedTarget instanceof Element ? relatedTarget : null;
    const isWithin = to !== null && currentTarget.contains(to);
    // What opened from it is no other place, and the window may be left for a while.
    const isKept = to?.closest('.menu-frame, [role="dialog"]') != null || document.activeElement === target;
    if (row !== null && !isReadOnly && !isWithin && !isKept)
      afterPress(() => leaveRow(session, { kind, id: row.id }, typingIn(key)));
    else if (target.closest('li') === currentTarget && row?.text.trim() !== '') history.settle();
  };

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
        {...(id === null ? {} : moves.looksOf(id))}
        onBlur={(event) => {
          leave(event, row, key);
          if (litBy !== undefined) view.update({ lit: litIn(event.relatedTarget) });
        }}
        onFocus={({ target }) => {
          // The browser only sees to the line that is typed in.
          if (target.matches('textarea')) afterPress(() => target.scrollIntoView({ block: 'nearest' }));
          if (litBy !== undefined) light();
        }}
        {...(litBy === undefined
          ? {}
          : {
              onMouseEnter: light,
              onMouseLeave: () => view.update({ lit: litIn(document.activeElement) }),
            })}
      >
        <div className="plan-line">
          {id === null || isReadOnly ? null : moves.gripOf(id, name)}
          {row === null ? null : before?.(row)}
          <RowField
            label={id === null ? text(`plan.adding.${kind}`) : place}
            placeholder={id === null ? text(`plan.${at === 0 ? 'first' : 'adding'}.${kind}`) : ''}
            value={row?.text ?? ''}
            onChange={(words) => {
              if (id === null) addTyped(words);
              else typeInRow(session, { kind, id }, words, typingIn(key));
            }}
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
        {id === null ? null : <RowReaders kind={kind} id={id} onOpen={() => moves.ask(id)} />}
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
      {moves.beside}
    </>
  );
}

/** Whom the row names that something is in. */
function litIn(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-lit]')?.dataset['lit'] ?? null;
}
