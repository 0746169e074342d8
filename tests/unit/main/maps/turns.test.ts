import { expect, it } from 'vitest';
import { createTurns } from '../../../../main/maps/turns.ts';

it('lets acts under one key wait for each other, and others not', async () => {
  const turns = createTurns();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const acts = [
    turns.take('a', async () => {
      await first.promise;
      done.push('a1');
    }),
    turns.take('a', async () => {
      done.push('a2');
    }),
  ];
  await turns.take('b', async () => {
    done.push('b1');
  });
  first.resolve();
  await Promise.all(acts);
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

it('goes on after an act that failed', async () => {
  const turns = createTurns();
  const failing = turns.take('a', () => Promise.reject(new Error('no')));
  const next = turns.take('a', async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
