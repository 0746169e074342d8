import type { Point } from '../../shared/map/schema.ts';

/** A touch as the browser tells of it: where, and how wide. */
export interface Contact {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Tells of touches whether they are a hand that rests, and not a finger that means something. */
export interface Palms {
  penDown(at: Point): void;
  penUp(): void;
  /** A touch began. Says whether it rests; so it is said of it until it ends. */
  begin(contact: Contact): boolean;
  isResting(identifier: number): boolean;
  /** A touch moved. Says whether it began to rest by that: a hand comes down finger first. */
  widen(contact: Contact): boolean;
  end(identifier: number): void;
}

/** Wider than this, in pixels from its middle, is no finger: two centimetres across. */
const widestFinger = 40;

/**
 * What rests: all that is too wide for a finger, all that touched when a pen came down, and all that comes while it is
 * down. Where a pen is told of as a touch as well, that one is the pen.
 */
export function createPalms(): Palms {
  /** Every touch there is, and whether it rests. */
  const touches = new Map<number, boolean>();
  let penAt: Point | null = null;
  let penTouch: number | null = null;
  const isPen = ({ clientX, clientY }: Contact) =>
    penAt !== null && penTouch === null && Math.hypot(clientX - penAt.x, clientY - penAt.y) < 1;
  return {
    penDown(at) {
      penAt = at;
      penTouch = null;
      for (const identifier of touches.keys()) touches.set(identifier, true);
    },
    penUp() {
      penAt = null;
    },
    begin(contact) {
      const { identifier } = contact;
      if (isPen(contact)) penTouch = identifier;
      const rests = identifier !== penTouch && (penAt !== null || isWide(contact));
      touches.set(identifier, rests);
      return rests;
    },
    isResting: (identifier) => touches.get(identifier) ?? false,
    widen(contact) {
      const { identifier } = contact;
      if (touches.get(identifier) !== false || identifier === penTouch || !isWide(contact)) return false;
      touches.set(identifier, true);
      return true;
    },
    end(identifier) {
      touches.delete(identifier);
      if (identifier === penTouch) penTouch = null;
    },
  };
}

function isWide({ radiusX, radiusY }: Contact): boolean {
  return Math.max(radiusX, radiusY) > widestFinger;
}
