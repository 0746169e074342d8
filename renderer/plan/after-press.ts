import { useEffect, useRef } from 'react';

/**
 * Gives what does something that may move rows when the focus comes or goes. Where a press moved the focus it waits until
 * the press is a click: what is pressed would move away from under it.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressing = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressing.current = true;
    };
    const release = () => {
      isPressing.current = false;
    };
    const listeners = [
      ['mousedown', press],
      ['mouseup', release],
      ['dragend', release],
    ] as const;
    for (const [event, listener] of listeners) window.addEventListener(event, listener, true);
    return () => {
      for (const [event, listener] of listeners) window.removeEventListener(event, listener, true);
    };
  }, []);
  return (act) => {
    if (!isPressing.current) {
      act();
      return;
    }
    const ending = new AbortController();
    const once = () => {
      if (ending.signal.aborted) return;
      ending.abort();
      act();
    };
    // Before what is clicked hears of it; a press that was drawn aside is no click.
    window.addEventListener('click', once, { capture: true, signal: ending.signal });
    window.addEventListener('mouseup', () => setTimeout(once), { capture: true, signal: ending.signal });
  };
}
