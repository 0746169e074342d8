import { expect, it } from 'vitest';
import { outsideArchive, runWorkerTask } from '../../../../main/crypto/worker-task.ts';

const never = new AbortController().signal;
const limits = { seconds: 60, bytes: 64 * 1024 * 1024 };

function workerOf(source: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

const hanging = workerOf('for (;;);');

it('answers with what the worker posts', async () => {
  const doubling = workerOf(
    "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData * 2);",
  );
  expect(await runWorkerTask(doubling, 21, limits, never)).toBe(42);
});

it('ends a worker that hangs', async () => {
  await expect(runWorkerTask(hanging, null, { ...limits, seconds: 0.2 }, never)).rejects.toThrow('timed-out');
});

it('ends a worker that takes too much memory', async () => {
  const growing = workerOf('const taken = []; for (;;) if (taken.length < 128) taken.push(new Uint8Array(1 << 20));');
  await expect(runWorkerTask(growing, null, limits, never)).rejects.toThrow('internal-error');
});

it('ends a worker that is not wanted any more', async () => {
  const cancelling = new AbortController();
  const task = runWorkerTask(hanging, null, limits, cancelling.signal);
  cancelling.abort();
  await expect(task).rejects.toThrow('cancelled');
});

it.each([
  ['throws', 'throw new Error("no")'],
  ['ends without a word', 'process.exit(0)'],
])('says so when a worker %s', async (_, source) => {
  await expect(runWorkerTask(workerOf(source), null, limits, never)).rejects.toThrow('internal-error');
});

it('finds a worker of a packed program beside its archive, and any other where it is', () => {
  const packed = new URL('file:///opt/Krachtenkaart/resources/app.asar/out/main/crypto/worker.js');
  const beside = 'file:///opt/Krachtenkaart/resources/app.asar.unpacked/out/main/crypto/worker.js';
  expect(outsideArchive(packed).href).toBe(beside);
  expect(outsideArchive(new URL(beside)).href).toBe(beside);
  expect(outsideArchive(new URL('file:///home/mama/out/worker.js')).href).toBe('file:///home/mama/out/worker.js');
});
