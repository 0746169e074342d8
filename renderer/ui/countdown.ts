/** Time that runs, stands still while somebody is still reading, and ends once. */
export interface Countdown {
  pause(): void;
  resume(): void;
  close(): void;
}

/** Starts at once; calls `onEnd` when `milliseconds` have run, pauses not counted. Never after `close`. */
export function createCountdown(milliseconds: number, onEnd: () => void): Countdown {
  let left = milliseconds;
  let startedAt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;

  const pause = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    left -= Date.now() - startedAt;
  };
  const resume = () => {
    if (timer !== null || isOver) return;
    startedAt = Date.now();
    timer = setTimeout(
      () => {
        timer = null;
        isOver = true;
        onEnd();
      },
      Math.max(left, 0),
    );
  };
  resume();
  return {
    pause,
    resume,
    close() {
      pause();
      isOver = true;
    },
  };
}
