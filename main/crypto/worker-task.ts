import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';

export interface TaskLimits {
  readonly seconds: number;
  /** Of array buffers, which `resourceLimits` do not bound. */
  readonly bytes: number;
}

const millisecondsBetweenLooks = 250;

/**
 * Where a worker finds its code: a thread reads no archive, so what it loads lies beside the one that Electron packs the
 * program in (electron-builder.yml).
 */
export function outsideArchive(entry: URL): URL {
  return new URL(entry.href.replace('/app.asar/', '/app.asar.unpacked/'));
}

/**
 * Runs one task in a worker of its own, which ends with the task. Resolves with the first message the worker posts.
 * Throws `cancelled` when the signal is aborted, `timed-out` and `internal-error` when the worker takes more time or
 * memory than the limits allow or dies: in each case the worker is gone when this returns.
 */
export async function runWorkerTask(
  entry: URL,
  input: unknown,
  limits: TaskLimits,
  signal: AbortSignal,
): Promise<unknown> {
  if (signal.aborted) throw new AppError('cancelled');
  const worker = new Worker(outsideArchive(entry), { workerData: input, execArgv: [], env: {} });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const onAbort = () => reject(new AppError('cancelled'));
  signal.addEventListener('abort', onAbort);
  worker.once('message', resolve);
  worker.once('error', (cause) => reject(new AppError('internal-error', { cause })));
  worker.once('exit', () => reject(new AppError('internal-error')));
  const clock = setTimeout(() => reject(new AppError('timed-out')), limits.seconds * 1_000);
  const look = async () => {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    if (bytes > limits.bytes) reject(new AppError('internal-error'));
  };
  // A look at a worker that has just ended fails, and tells nothing.
  const watch = setInterval(() => void look().catch(() => undefined), millisecondsBetweenLooks);
  try {
    return await promise;
  } finally {
    clearInterval(watch);
    clearTimeout(clock);
    signal.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}
