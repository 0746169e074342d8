import { useCallback, useEffect, useState } from 'react';
import type { FolderListing } from '../../shared/bridge-shapes.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { Connection } from '../connection.ts';

export interface FolderView {
  /** What the folder holds; null until the first one is read. A folder that can't be read leaves the last one standing. */
  readonly listing: FolderListing | null;
  readonly error: ErrorCode | null;
  /** Whether `listing` is of the folder before the one that was asked for: nothing should be chosen in it. */
  readonly isReading: boolean;
  /** Reads a folder, also when it is the one that stands. */
  go(folder: string): void;
  /** Makes a folder in this one and goes into it. Answers whether it is there. */
  makeFolder(name: string): Promise<boolean>;
}

/** Walks through folders, from `start` on, and sees the maps or the files of other programs in them. */
export function useFolderView(connection: Connection, start: string, shows: 'maps' | 'sources'): FolderView {
  const [asked, setAsked] = useState({ folder: start });
  const [answered, setAnswered] = useState<typeof asked | null>(null);
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  const go = useCallback((next: string) => {
    setError(null);
    setAsked({ folder: next });
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    connection.call('chooser.list', { folder: asked.folder, shows }, { signal: controller.signal }).then(
      ({ output }) => {
        setListing(output);
        setAnswered(asked);
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        setError(errorCodeOf(cause));
        setAnswered(asked);
      },
    );
    return () => controller.abort();
  }, [connection, asked, shows]);

  return {
    listing,
    error,
    isReading: answered !== asked,
    go,
    async makeFolder(name) {
      if (listing === null) return false;
      try {
        const { output } = await connection.call('chooser.makeFolder', { folder: listing.folder, name });
        go(output.path);
        return true;
      } catch (cause) {
        setError(errorCodeOf(cause));
        return false;
      }
    },
  };
}
