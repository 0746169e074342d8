import { useCallback, useEffect, useState } from 'react';
import type { FolderListing } from '../../shared/bridge.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { Connection } from '../connection.ts';

export interface FolderView {
  /** What the folder holds; null until the first one is read. A folder that can't be read leaves the last one standing. */
  readonly listing: FolderListing | null;
  readonly error: ErrorCode | null;
  go(folder: string): void;
  /** Makes a folder in this one and goes into it. Answers whether it is there. */
  makeFolder(name: string): Promise<boolean>;
}

/** Walks through folders, from `start` on. */
export function useFolderView(connection: Connection, start: string): FolderView {
  const [folder, setFolder] = useState(start);
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  const go = useCallback((next: string) => {
    setError(null);
    setFolder(next);
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    connection.call('chooser.list', { folder }, { signal: controller.signal }).then(
      ({ output }) => setListing(output),
      (cause: unknown) => {
        if (!controller.signal.aborted) setError(errorCodeOf(cause));
      },
    );
    return () => controller.abort();
  }, [connection, folder]);

  return {
    listing,
    error,
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
