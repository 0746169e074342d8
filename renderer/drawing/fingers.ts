import type { Core } from 'cytoscape';
import { rendererOf } from './canvas-renderer.ts';

/** What fingers do on the picture, where Cytoscape would have it otherwise. */
export interface Fingers {
  /** Ends what fingers are doing as if they had never come: nobody is selected by it, and who was dragged is let go. */
  forget(): void;
  /** Whether that is going on: who is let go was not put anywhere. */
  isForgetting(): boolean;
  close(): void;
}

/**
 * Two fingers move and zoom the picture, however near each other they come down. Cytoscape takes two that are near for
 * the right button of a mouse, and afterwards selects who was under the first.
 */
export function createFingers(cy: Core, container: HTMLElement): Fingers {
  const renderer = rendererOf(cy);
  let isForgetting = false;

  // On the same element as Cytoscape's own, and after it.
  const startTwo = ({ touches }: TouchEvent) => {
    if (touches.length < 2) return;
    renderer.touchData.cxt = false;
    if (renderer.dragData.didDrag) return;
    renderer.touchData.start?.unactivate();
    renderer.touchData.start = null;
  };
  container.addEventListener('touchstart', startTwo, { passive: true });
  // Who was dragged when the second finger came down has been put down by then.
  cy.on('pinchzoom', () => {
    renderer.touchData.start = null;
  });

  return {
    forget() {
      const { touchData } = renderer;
      if (!touchData.capture) return;
      isForgetting = true;
      const held = cy.elements(':grabbed').union(touchData.start ?? cy.collection());
      // What can't be selected is not tapped either: see pointing.ts.
      const selectable = held.filter((element) => element.selectable());
      selectable.unselectify();
      touchData.singleTouchMoved = true;
      container.dispatchEvent(new TouchEvent('touchend', { bubbles: true }));
      selectable.selectify();
      isForgetting = false;
    },
    isForgetting: () => isForgetting,
    close: () => container.removeEventListener('touchstart', startTwo),
  };
}
