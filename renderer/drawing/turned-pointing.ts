import type { Point } from '../../shared/map/schema.ts';

const mouseEvents = ['mousedown', 'mousemove', 'mouseup', 'wheel'] as const;
const pointerEvents = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const touchEvents = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * While the picture is upside down, gives everything that points at it (mouse, pen, fingers, the wheel) the place where it
 * would be, were the picture the right way up: Cytoscape knows of no turning, and neither do the handle and its thread.
 * Must be made before who listens to them. The returned function ends that.
 */
export function turnPointing(stage: HTMLElement, isTurned: () => boolean): () => void {
  /** A mouse that went down on the picture is followed wherever it goes. */
  let isHeld = false;

  const isOurs = ({ target, isTrusted }: Event) => isTrusted && target instanceof Node && stage.contains(target);
  const turned = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, right, top, bottom } = stage.getBoundingClientRect();
    return { x: left + right - clientX, y: top + bottom - clientY };
  };
  const point = (event: MouseEvent) => {
    const { x, y } = turned(event);
    Object.defineProperties(event, { clientX: { value: x }, clientY: { value: y } });
  };
  const press = (event: MouseEvent) => {
    const isMapped = isTurned() && (isOurs(event) || (isHeld && event.isTrusted));
    if (event.type === 'mousedown') isHeld = isOurs(event);
    if (event.type === 'mouseup') isHeld = false;
    if (isMapped) point(event);
  };
  const pointAt = (event: PointerEvent) => {
    if (isTurned() && isOurs(event)) point(event);
  };
  const touch = (event: TouchEvent) => {
    if (!isTurned() || !isOurs(event)) return;
    const turnAll = (touches: TouchList) =>
      [...touches].map((one) => {
        const { x, y } = turned(one);
        return new Touch({ identifier: one.identifier, target: one.target, clientX: x, clientY: y });
      });
    const { touches, targetTouches, changedTouches } = event;
    Object.defineProperties(event, {
      touches: { value: turnAll(touches) },
      targetTouches: { value: turnAll(targetTouches) },
      changedTouches: { value: turnAll(changedTouches) },
    });
  };

  // At the window, on the way in: before anybody else hears of it.
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const name of mouseEvents) window.addEventListener(name, press, options);
  for (const name of pointerEvents) window.addEventListener(name, pointAt, options);
  for (const name of touchEvents) window.addEventListener(name, touch, options);
  return () => listening.abort();
}
