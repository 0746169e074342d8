import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import { readSource, type Source, type SourceFile } from './source-reading.ts';

/** What passes between the reading of a source and its worker. */
export interface SourceTask {
  readonly files: readonly SourceFile[];
  readonly isSwapped: boolean;
}
export type SourceAnswer = { readonly source: Source } | { readonly code: ErrorCode; readonly place: string | null };

/** The entry of the worker that reads a file of another program: it may be long at it, and nothing waits meanwhile. */
function perform({ files, isSwapped }: SourceTask): SourceAnswer {
  try {
    return { source: readSource(files, isSwapped) };
  } catch (error) {
    return { code: errorCodeOf(error), place: error instanceof AppError ? error.place : null };
  }
}

parentPort?.postMessage(perform(workerData));
