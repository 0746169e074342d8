import type { Point } from '../../shared/map/schema.ts';

/** What a canvas holds: four bytes a pixel, row by row, on its ground. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Somebody or some tie, and where its colour (`#rrggbb`) is looked for: pixels of a frame. */
export interface Subject {
  readonly id: string;
  readonly colour: string;
  readonly places: readonly Point[];
}

/** How much of a colour there has to be where it meets the ground, and how far it may be off its way from one to the other. */
const leastShare = 0.4;
const tolerance = 48;

/**
 * The subjects as they can be seen in a frame, each with the places where its colour is. Elsewhere something else stands
 * before it.
 */
export function visibleIn(frame: Frame, subjects: readonly Subject[], ground: string): readonly Subject[] {
  return subjects.flatMap((subject) => {
    const places = subject.places.filter((place) => isInColour(frame, place, subject.colour, ground));
    return places.length === 0 ? [] : [{ ...subject, places }];
  });
}

/** The part of all places of these subjects, 0 to 1, that shows their colour in a frame. */
export function shareInColour(frame: Frame, subjects: readonly Subject[], ground: string): number {
  let [seen, looked] = [0, 0];
  for (const { colour, places } of subjects) {
    looked += places.length;
    seen += places.filter((place) => isInColour(frame, place, colour, ground)).length;
  }
  return looked === 0 ? 0 : seen / looked;
}

/** The part of the pixels, 0 to 1, in which two frames of one size differ by more than an eighth of the scale. */
export function shareDiffering(one: Frame, other: Frame): number {
  if (one.bytes.length !== other.bytes.length) return 1;
  let differing = 0;
  for (let at = 0; at < one.bytes.length; at += 4) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs((one.bytes[at + channel] ?? 0) - (other.bytes[at + channel] ?? 0)) > 32,
    );
    if (isOff) differing += 1;
  }
  return differing / (one.bytes.length / 4);
}

/** Whether a colour is at a place, or right beside it: a thin line may lie between two pixels. */
function isInColour({ width, height, bytes }: Frame, { x, y }: Point, colour: string, ground: string): boolean {
  const from = channelsOf(ground);
  const to = channelsOf(colour);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  for (let down = Math.max(0, row - 1); down <= Math.min(height - 1, row + 1); down += 1) {
    for (let right = Math.max(0, column - 1); right <= Math.min(width - 1, column + 1); right += 1) {
      const at = 4 * (down * width + right);
      if (isBetween([bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0], from, to)) return true;
    }
  }
  return false;
}

type Channels = readonly [number, number, number];

/** Whether a pixel is for a good part of one colour, and for the rest of the ground. */
function isBetween(pixel: Channels, from: Channels, to: Channels): boolean {
  const [r, g, b] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const [pr, pg, pb] = [pixel[0] - from[0], pixel[1] - from[1], pixel[2] - from[2]];
  const share = (pr * r + pg * g + pb * b) / (r * r + g * g + b * b);
  return share >= leastShare && Math.hypot(pr - share * r, pg - share * g, pb - share * b) <= tolerance;
}

function channelsOf(colour: string): Channels {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
