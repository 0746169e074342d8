import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCountdown } from '../../../../renderer/ui/countdown.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('ends once, when its time has run', () => {
  let ends = 0;
  const countdown = createCountdown(8_000, () => ends++);
  vi.advanceTimersByTime(7_999);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(1);
  expect(ends).toBe(1);
  countdown.pause();
  countdown.resume();
  vi.advanceTimersByTime(60_000);
  expect(ends).toBe(1);
});

it('stands still while it is paused', () => {
  let ends = 0;
  const countdown = createCountdown(8_000, () => ends++);
  vi.advanceTimersByTime(5_000);
  countdown.pause();
  countdown.pause();
  vi.advanceTimersByTime(60_000);
  expect(ends).toBe(0);
  countdown.resume();
  countdown.resume();
  vi.advanceTimersByTime(2_999);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(1);
  expect(ends).toBe(1);
});

it('never ends after it was closed', () => {
  let ends = 0;
  const countdown = createCountdown(8_000, () => ends++);
  countdown.close();
  countdown.resume();
  vi.advanceTimersByTime(60_000);
  expect(ends).toBe(0);
});
