import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A property of an element's style, as it is drawn with: lengths in map units, colours as red, green and blue. */
type StyleOf = (property: string) => { readonly value: unknown; readonly pfValue: unknown };

declare module 'cytoscape' {
  interface NodeSingular {
    readonly pstyle: StyleOf;
  }
  interface EdgeSingular {
    readonly pstyle: StyleOf;
    /** What Cytoscape last found out of a line: its points (x, y, x, y …), and where its letter stands. */
    readonly _private: {
      readonly rscratch: {
        readonly allpts?: readonly number[];
        readonly edgeType?: string;
        readonly labelX: number;
        readonly labelY: number;
      };
    };
  }
}

type Element = NodeSingular | EdgeSingular;
type Context = CanvasRenderingContext2D;

/**
 * What of Cytoscape's canvas renderer the painter and the fingers stand on. None of it is promised by Cytoscape: package.json holds the
 * exact version, and tests/e2e/agreement.spec.ts finds out when another one draws otherwise.
 */
export interface CanvasRenderer {
  readonly NODE: number;
  readonly data: { readonly contexts: readonly Context[] };
  /** The fingers on the picture, and what the first of them came down on. */
  readonly touchData: {
    readonly capture: boolean;
    start: (Element & { unactivate(): void }) | null;
    /** Whether this can no longer be a tap. */
    singleTouchMoved: boolean;
    /** Whether two fingers are taken for the right button of a mouse. */
    cxt: boolean;
  };
  readonly dragData: { readonly didDrag: boolean };
  /** Draws everything that is not being dragged. */
  drawLayeredElements(context: Context, elements: readonly Element[], ...others: unknown[]): void;
  drawElement(context: Context, element: Element, origin: null, hasLabel: boolean): void;
  drawArrowheads(context: Context, tie: EdgeSingular, opacity: number): void;
  drawElementText(context: Context, element: Element, origin: null, isForced: boolean): void;
  /** Loads an image, the first time; calls `onLoad` when it is there. */
  getCachedImage(address: string, crossOrigin: 'anonymous', onLoad: () => void): HTMLImageElement;
  /** Whether text of an element is large enough to draw. */
  eleTextBiggerThanMin(element: Element): boolean;
  /** Forgets where the picture stands in the window. */
  invalidateContainerClientCoordsCache(): void;
  redrawHint(layer: 'eles', isDue: boolean): void;
  redraw(): void;
}

export function rendererOf(cy: Core): CanvasRenderer {
  return (cy as unknown as { renderer(): CanvasRenderer }).renderer();
}
