import { useLayoutEffect } from 'react';

/** Says on the page that it is upside down: menus and dialogs stand beside the screen of the map, not in it. */
export function useTurned(isTurned: boolean): void {
  useLayoutEffect(() => {
    if (!isTurned) return;
    const { dataset } = document.documentElement;
    dataset['turned'] = 'true';
    return () => {
      delete dataset['turned'];
    };
  }, [isTurned]);
}
