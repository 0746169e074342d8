import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { SettingsStore } from '../settings.ts';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
});

/** Where a window stands when it is not maximized, and whether it is. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** In pixels: what the program is made for, and the least it works in. */
export const windowSize = { width: 1280, height: 800, minWidth: 1024, minHeight: 640 } as const;

/** How much of a window's top must be on a screen, so that it can be taken hold of. */
const grip = { width: 160, height: 40 };

/** Null when nothing sensible is kept. */
export function readPlace(store: SettingsStore): WindowPlace | null {
  try {
    return placeSchema.safeParse(store.store['place']).data ?? null;
  } catch {
    return null;
  }
}

/** A store that can't be written costs no more than a convenience, so it says nothing. */
export function keepPlace(store: SettingsStore, { x, y, width, height }: Rectangle, isMaximized: boolean): void {
  try {
    store.store = { place: { x, y, width, height, isMaximized } satisfies WindowPlace };
  } catch {
    // A full disk or a home that is read-only.
  }
}

/**
 * The place itself while its top is on one of the screens that are there, no larger than that screen; null when that
 * screen is gone: the system then chooses.
 */
export function fitPlace(place: WindowPlace, screens: readonly Rectangle[]): Rectangle | null {
  const screen = screens.find(
    ({ x, y, width, height }) =>
      place.y >= y &&
      place.y + grip.height <= y + height &&
      place.x + place.width - grip.width >= x &&
      place.x + grip.width <= x + width,
  );
  if (screen === undefined) return null;
  return {
    x: place.x,
    y: place.y,
    width: Math.max(windowSize.minWidth, Math.min(place.width, screen.width)),
    height: Math.max(windowSize.minHeight, Math.min(place.height, screen.height)),
  };
}
