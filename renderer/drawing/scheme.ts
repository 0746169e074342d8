import { useSyncExternalStore } from 'react';
import type { Scheme } from '../../shared/notation/palette.ts';

const dark = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Light or dark, as the computer is set now; follows it. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, () => (window.matchMedia(dark).matches ? 'dark' : 'light'));
}

/** How long a movement on screen takes, in milliseconds: none for who asked for less motion. */
export function motionDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}
