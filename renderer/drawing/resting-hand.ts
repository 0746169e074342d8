import { createPalms } from './palms.ts';

/**
 * Keeps hands that rest on the picture from meaning anything: nobody behind this hears of them. `forget` is called when
 * what was going on turns out to be of such a hand, or when a pen comes down in the middle of it. Must be made before who
 * listens to touches. The returned function ends that.
 */
export function ignoreRestingHands(stage: HTMLElement, forget: () => void): () => void {
  const palms = createPalms();
  const isOurs = ({ target, isTrusted }: Event) => isTrusted && target instanceof Node && stage.contains(target);

  const hearPen = (event: PointerEvent) => {
    if (event.pointerType !== 'pen') return;
    if (event.type === 'pointerdown' && event.button === 0 && isOurs(event)) {
      palms.penDown({ x: event.clientX, y: event.clientY });
      forget();
    } else if (event.type !== 'pointerdown') palms.penUp();
  };
  const hearTouch = (event: TouchEvent) => {
    if (!isOurs(event)) return;
    const changed = [...event.changedTouches];
    if (event.type === 'touchstart') for (const touch of changed) palms.begin(touch);
    // All of them are asked: one that widens ends what the others were doing as well.
    else if (event.type === 'touchmove' && changed.filter(palms.widen).length > 0) forget();
    const isMeant = ({ identifier }: Touch) => !palms.isResting(identifier);
    const meant = changed.filter(isMeant);
    if (meant.length === 0) {
      event.stopImmediatePropagation();
      // Else the browser would make a click of it.
      if (event.cancelable) event.preventDefault();
    } else {
      for (const name of ['touches', 'targetTouches', 'changedTouches'] as const) {
        const value = [...event[name]].filter(isMeant);
        Object.defineProperty(event, name, { value, configurable: true });
      }
    }
    if (event.type === 'touchend' || event.type === 'touchcancel') {
      for (const { identifier } of changed) palms.end(identifier);
    }
  };

  // At the window, on the way in: before anybody else hears of it.
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    window.addEventListener(name, hearPen, options);
  }
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    window.addEventListener(name, hearTouch, options);
  }
  return () => listening.abort();
}
