import type { Scheme } from '../../shared/notation/palette.ts';
import type { DrawingLook } from '../../shared/preferences.ts';
import { useLook } from '../ui/preferences-provider.tsx';

/** The colours the map is drawn in, as the rest of the screen looks. */
export function useScheme(): Scheme {
  const { isDark, isStrong } = useLook();
  if (isStrong) return isDark ? 'strongDark' : 'strongLight';
  return isDark ? 'dark' : 'light';
}

/** How the map is drawn. */
export function useDrawingLook(): DrawingLook {
  return useLook().preferences.drawing;
}

/** How much larger than usual the person likes text: 1, or more. */
export function textScale(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) || 1;
}

/** How long a movement on screen takes, in milliseconds: none for who asked for less motion. */
export function motionDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}
