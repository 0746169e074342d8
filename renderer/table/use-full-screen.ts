import { useEffect } from 'react';
import type { Store } from '../document/store.ts';
import type { View } from '../document/view.ts';

/**
 * Lets the page fill the screen for as long as the picture is bare. Where it may not, the bars stay away all the same.
 * Whoever leaves the full screen by a key of the system has the bars back. It is the page that fills it, not the picture:
 * menus and dialogs would stay behind.
 */
export function useFullScreen(isBare: boolean, view: Store<View>): void {
  useEffect(() => {
    if (!isBare) return;
    let isOver = false;
    const leave = () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
    const follow = () => {
      if (document.fullscreenElement === null) view.update({ isBare: false });
    };
    document.documentElement.requestFullscreen().then(
      () => {
        if (isOver) leave();
      },
      () => undefined,
    );
    document.addEventListener('fullscreenchange', follow);
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', follow);
      leave();
    };
  }, [isBare, view]);
}
