import { Spline } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../../shared/map/schema.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { canTie, drawTie } from '../document/tie-making.ts';
import { useText } from '../ui/text-provider.tsx';
import type { Picture } from './picture.ts';
import { targetAt } from './target.ts';

/** Moving less than this, in pixels, is a tap. */
const tapReach = 8;

/** The button a tie is drawn from: drag it to somebody, or press it and point somebody out. */
export function TieHandle({ picture, from }: { readonly picture: Picture; readonly from: string }) {
  const { cy } = picture;
  const text = useText();
  const session = useSession();
  const map = useMap();
  const start = useRef<Point | null>(null);
  /** What draws: a mouse, a pen, a finger. */
  const pointer = useRef<number | null>(null);
  const wasDragged = useRef(false);
  const [end, setEnd] = useState<Point | null>(null);

  const targetUnder = ({ x, y }: Point): string | null => {
    const pan = cy.pan();
    const zoom = cy.zoom();
    const target = targetAt(map, { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom });
    return target !== null && canTie(map, from, target) ? target : null;
  };
  const pointOf = (event: PointerEvent): Point => {
    const box = cy.container()?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const stop = () => {
    start.current = null;
    setEnd(null);
    session.view.update({ candidate: null });
  };

  const press = (event: PointerEvent<HTMLButtonElement>) => {
    // A hand that rests beside the pen, and a second finger, are not what draws.
    if (start.current !== null || !event.isPrimary || event.button !== 0) return;
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = pointOf(event);
    wasDragged.current = false;
  };
  const move = (event: PointerEvent) => {
    if (start.current === null || event.pointerId !== pointer.current) return;
    const point = pointOf(event);
    wasDragged.current ||= Math.hypot(point.x - start.current.x, point.y - start.current.y) > tapReach;
    if (!wasDragged.current) return;
    setEnd(point);
    session.view.update({ candidate: targetUnder(point) });
  };
  const release = (event: PointerEvent) => {
    if (event.pointerId !== pointer.current) return;
    const target = end === null ? null : targetUnder(pointOf(event));
    stop();
    if (target !== null) drawTie(session, { from, to: target, label: null });
  };
  const choose = () => {
    if (!wasDragged.current) session.view.update({ picking: { from, label: null }, panel: null });
    wasDragged.current = false;
  };

  const label = text('drawing.tieFrom', { name: nameOfEnd(map, from, text) });
  return (
    <>
      <button
        type="button"
        className="tie-handle"
        aria-label={label}
        title={label}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={(event) => {
          if (event.pointerId === pointer.current) stop();
        }}
        onClick={choose}
      >
        <Spline aria-hidden size={22} />
      </button>
      {end === null ? null : <Thread picture={picture} from={from} end={end} />}
    </>
  );
}

/** The line that follows the pointer while a tie is dragged. */
function Thread({ picture, from, end }: { readonly picture: Picture; readonly from: string; readonly end: Point }) {
  const stage = picture.cy.container()?.parentElement;
  if (stage === null || stage === undefined) return null;
  const { x, y } = picture.cy.getElementById(from).renderedPosition();
  return createPortal(
    <svg className="tie-thread" aria-hidden="true">
      <line x1={x} y1={y} x2={end.x} y2={end.y} />
    </svg>,
    stage,
  );
}
