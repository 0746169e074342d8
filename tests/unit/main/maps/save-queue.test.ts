import { expect, it } from 'vitest';
import { createSaveQueue, savePauses } from '../../../../main/maps/save-queue.ts';
import { AppError, type ErrorCode } from '../../../../shared/errors.ts';
import { createManualClock, settle } from '../../../support/manual-clock.ts';

/** A queue whose saves end when the test says so. */
function begin() {
  const clock = createManualClock();
  const said: string[] = [];
  const saves: { readonly at: number; end(code?: ErrorCode): Promise<void> }[] = [];
  const begun = clock.now().getTime();
  const queue = createSaveQueue({
    clock,
    save: () =>
      new Promise((resolve, reject) => {
        const end = (code?: ErrorCode) => {
          if (code === undefined) resolve();
          else reject(new AppError(code));
          return settle();
        };
        saves.push({ at: clock.now().getTime() - begun, end });
      }),
    onState: (state) => said.push(state.state === 'failed' ? `failed: ${state.code}` : state.state),
  });
  const endLast = (code?: ErrorCode) => saves.at(-1)?.end(code);
  return { queue, clock, said, saves, endLast };
}

it('does nothing until something is unsaved', async () => {
  const { queue, clock, said, saves } = begin();
  await clock.advance(60_000);
  await queue.flush();
  expect({ said, saves }).toEqual({ said: [], saves: [] });
});

it('saves soon after the last edit, and says saved when that is so', async () => {
  const { queue, clock, said, saves, endLast } = begin();
  queue.touch();
  expect(said).toEqual(['saving']);
  await clock.advance(savePauses.quiet - 1);
  expect(saves).toHaveLength(0);
  await clock.advance(1);
  expect(saves).toHaveLength(1);
  expect(said).toEqual(['saving']);
  await endLast();
  expect(said).toEqual(['saving', 'saved']);
});

it('takes edits that follow each other quickly in one save', async () => {
  const { queue, clock, saves } = begin();
  for (const pause of [100, 200, 300]) {
    queue.touch();
    await clock.advance(pause);
  }
  await clock.advance(savePauses.quiet);
  expect(saves.map(({ at }) => at)).toEqual([300 + savePauses.quiet]);
});

it('saves all the same while the editing goes on', async () => {
  const { queue, clock, saves, endLast } = begin();
  for (let edit = 0; edit < 60; edit++) {
    queue.touch();
    await clock.advance(100);
    await endLast();
  }
  expect(saves.map(({ at }) => at)).toEqual([2_000, 4_000, 6_000]);
});

it('never saves twice at the same time, and saves again what was edited meanwhile', async () => {
  const { queue, clock, said, saves, endLast } = begin();
  queue.touch();
  await clock.advance(savePauses.quiet);
  queue.touch();
  await clock.advance(60_000);
  expect(saves).toHaveLength(1);
  await endLast();
  expect(said).toEqual(['saving']);
  await clock.advance(savePauses.quiet);
  expect(saves).toHaveLength(2);
  await endLast();
  expect(said).toEqual(['saving', 'saved']);
});

it('says why a save failed and tries again, after ever longer pauses', async () => {
  const { queue, clock, said, saves, endLast } = begin();
  queue.touch();
  await clock.advance(savePauses.quiet);
  for (const pause of [...savePauses.retries, savePauses.retries.at(-1) ?? 0]) {
    const count = saves.length;
    await endLast('disk-full');
    await clock.advance(pause - 1);
    expect(saves).toHaveLength(count);
    await clock.advance(1);
    expect(saves).toHaveLength(count + 1);
  }
  await endLast();
  const failed = ['saving', 'failed: disk-full'];
  expect(said).toEqual([...failed, ...failed, ...failed, ...failed, ...failed, 'saving', 'saved']);
});

it('does not wait for the next try when there is a new edit', async () => {
  const { queue, clock, said, saves, endLast } = begin();
  queue.touch();
  await clock.advance(savePauses.quiet);
  for (let tries = 0; tries < 4; tries++) {
    await endLast('disk-full');
    await clock.advance(savePauses.retries[tries] ?? 0);
  }
  await endLast('disk-full');
  const count = saves.length;
  queue.touch();
  expect(said.at(-1)).toBe('failed: disk-full');
  await clock.advance(savePauses.quiet);
  expect(saves).toHaveLength(count + 1);
});

it('flushes at once, and answers when everything is saved', async () => {
  const { queue, saves, endLast } = begin();
  queue.touch();
  const flushed = queue.flush();
  await settle();
  expect(saves.map(({ at }) => at)).toEqual([0]);
  queue.touch();
  await endLast();
  expect(saves).toHaveLength(2);
  await endLast();
  await flushed;
});

it('flushes what was edited during a save as well', async () => {
  const { queue, clock, saves, endLast } = begin();
  queue.touch();
  await clock.advance(savePauses.quiet);
  queue.touch();
  const flushed = queue.flush();
  await endLast();
  expect(saves).toHaveLength(2);
  await endLast();
  await flushed;
});

it('refuses to flush with why it could not, and still tries again', async () => {
  const { queue, clock, saves, endLast } = begin();
  queue.touch();
  const flushed = expect(queue.flush()).rejects.toMatchObject({ code: 'folder-missing' });
  await settle();
  await endLast('folder-missing');
  await flushed;
  await clock.advance(savePauses.retries[0]);
  expect(saves).toHaveLength(2);
});

it('saves no more once it is closed', async () => {
  const { queue, clock, saves, endLast } = begin();
  queue.touch();
  queue.close();
  await clock.advance(60_000);
  expect(saves).toHaveLength(0);

  const failing = begin();
  failing.queue.touch();
  await failing.clock.advance(savePauses.quiet);
  failing.queue.close();
  await failing.endLast('disk-full');
  await failing.clock.advance(60_000);
  expect(failing.saves).toHaveLength(1);
  await endLast();
});
