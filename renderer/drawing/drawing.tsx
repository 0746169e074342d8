import './drawing.css';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Point } from '../../shared/map/schema.ts';
import { drawingWordsIn } from '../../shared/map-words.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { placesOf } from '../../shared/notation/places.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import { canTie } from '../document/tie-making.ts';
import { onlySelected, select } from '../document/view.ts';
import { useText } from '../ui/text-provider.tsx';
import { afterPaint } from './after-paint.ts';
import type { Insets } from './camera.ts';
import { LabelChooser } from './label-chooser.tsx';
import { createPicture, type Picture } from './picture.ts';
import { motionDuration, textScale, useDrawingLook, useScheme } from './scheme.ts';
import { SelectionFrame } from './selection-frame.tsx';
import { type Direction, nextTowards } from './steering.ts';

/** What the screen asks of the drawing. */
export interface DrawingHandle {
  zoomBy(factor: number): void;
  showAll(): void;
  /** Fits everything anew beside the legend, if all of it was in sight. */
  keepFit(): void;
  focus(): void;
  /** Where something on the map stands, in pixels of the drawing; null when it is not there. */
  placeOf(id: string): Point | null;
  readonly element: HTMLElement | null;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Upside down, an arrow still points where it points on the keyboard. */
const opposites = { left: 'right', right: 'left', up: 'down', down: 'up' } as const satisfies Record<
  Direction,
  Direction
>;
/** How far Shift and an arrow move somebody, in map units. */
const nudgeStep = 12;

/** The drawn map: everything of it that is seen and pointed at. `insets` says how much panels cover, whenever asked. */
export function Drawing({ ref, insets }: { readonly ref: Ref<DrawingHandle>; readonly insets: () => Insets }) {
  const text = useText();
  const session = useSession();
  const scheme = useScheme();
  const drawing = useDrawingLook();
  const firstLook = useRef({ scheme, drawing });
  const words = useMemo(() => drawingWordsIn(text), [text]);
  const firstWords = useRef(words);
  const helpId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const isPicking = useView(({ picking }) => picking !== null);

  // Making the picture takes longer than all else on the screen: people see the screen first.
  useEffect(() => {
    let created: Picture | null = null;
    const stopWaiting = afterPaint(() => {
      if (canvas.current === null) return;
      created = createPicture({
        container: canvas.current,
        session,
        words: firstWords.current,
        ...firstLook.current,
        insets,
        duration: motionDuration,
        textScale,
      });
      setPicture(created);
    });
    return () => {
      stopWaiting();
      setPicture(null);
      created?.close();
    };
  }, [session, insets]);

  useEffect(() => picture?.setLook(scheme, drawing), [picture, scheme, drawing]);
  useEffect(() => picture?.setWords(words), [picture, words]);
  const isTurned = useView((view) => view.isTurned);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning is what brings it elsewhere.
  useEffect(() => picture?.setElsewhere(), [picture, isTurned]);
  useReveal(picture);

  useImperativeHandle(
    ref,
    () => ({
      zoomBy: (factor) => picture?.camera.zoomBy(factor),
      showAll: () => picture?.camera.showAll(),
      keepFit: () => picture?.camera.keepFit(),
      focus: () => stage.current?.focus({ preventScroll: true }),
      placeOf: (id) => picture?.placeOf(id) ?? null,
      element: stage.current,
    }),
    [picture],
  );

  const steer = (event: KeyboardEvent) => {
    const { isTurned } = session.view.get();
    const pressed = arrows[event.key];
    const direction = isTurned && pressed !== undefined ? opposites[pressed] : pressed;
    if (event.target !== stage.current || direction === undefined || picture === null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const x = direction === 'left' ? -nudgeStep : direction === 'right' ? nudgeStep : 0;
      const y = direction === 'up' ? -nudgeStep : direction === 'down' ? nudgeStep : 0;
      if (!session.isReadOnly) picture.moving.nudge({ x, y });
      return;
    }
    steerTo(direction);
  };
  const steerTo = (direction: Direction) => {
    const { view, reader } = session;
    const map = reader.read();
    const { picking, candidate } = view.get();
    const current = candidate ?? picking?.from ?? onlySelected(view.get())?.id ?? null;
    const isPossible = (id: string) => picking === null || picking.from === null || canTie(map, picking.from, id);
    const next = nextTowards(placesOf(map), current, direction, isPossible);
    if (next === null) return;
    if (picking === null) select(view, [{ kind: map.homes.has(next) ? 'home' : 'person', id: next }]);
    else view.update({ candidate: next });
  };

  return (
    <div
      ref={stage}
      className="drawing"
      style={{ background: palettes[scheme].ground }}
      role="application"
      aria-label={text('drawing.title')}
      aria-describedby={helpId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing takes keys.
      tabIndex={0}
      data-picking={isPicking}
      onKeyDown={steer}
      // It has a short menu of its own: see pointing.ts.
      onContextMenu={(event) => event.preventDefault()}
      onKeyUp={(event) => {
        if (event.key === 'Shift') session.history.settle();
      }}
      onPointerDown={(event) => {
        if (canvas.current?.contains(event.target as Node)) stage.current?.focus({ preventScroll: true });
      }}
    >
      <p id={helpId} className="visually-hidden">
        {text('drawing.help')}
      </p>
      <div ref={canvas} className="drawing-canvas" />
      {picture === null ? null : <SelectionFrame picture={picture} />}
      {picture === null ? null : <LabelChooser picture={picture} insets={insets} />}
    </div>
  );
}

/** Brings what is selected, or pointed at with the keyboard, beside what covers it. */
function useReveal(picture: Picture | null): void {
  const selected = useView(onlySelected);
  const candidate = useView((view) => view.candidate);
  const panel = useView((view) => view.panel);
  const id = candidate ?? selected?.id ?? null;
  useEffect(() => {
    if (picture !== null && id !== null && panel !== 'add') picture.camera.reveal(id);
  }, [picture, id, panel]);
}
