import type { Scheme } from '../../shared/notation/palette.ts';
import { useLook } from '../ui/preferences-provider.tsx';

/** The colours the map is drawn in, as the rest of the screen looks. */
export function useScheme(): Scheme {
  const { isDark, isStrong } = useLook();
  if (isStrong) return isDark ? 'strongDark' : 'strongLight';
  return isDark ? 'dark' : 'light';
}

/** How long a movement on screen takes, in milliseconds: none for who asked for less motion. */
export function motionDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}
