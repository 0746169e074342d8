import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Connection } from '../connection.ts';
import { folderOf, nameOf } from '../start/file-place.ts';
import { useTask } from '../start/use-task.ts';

/** The PDF of what is printed, where the host makes one. */
export interface Pdf {
  /** Null while that is not known. */
  readonly can: boolean | null;
  /** Whether it runs: first the person chooses a place, then it is made. */
  readonly isRunning: boolean;
  readonly isMaking: boolean;
  readonly error: ErrorCode | null;
  /** Where the last one went. */
  readonly saved: { readonly file: string; readonly folder: string } | null;
  /** Asks for a place, and writes it there. */
  save(): void;
}

/** `onSaved` is called each time one is there. */
export function usePdf(connection: Connection, map: string, onSaved: () => void): Pdf {
  const [can, setCan] = useState<boolean | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [saved, setSaved] = useState<Pdf['saved']>(null);
  const task = useTask();
  useEffect(() => {
    const controller = new AbortController();
    connection.call('paper.canSavePdf', {}, { signal: controller.signal }).then(
      ({ output }) => setCan(output.can),
      // Then there is the printer.
      () => undefined,
    );
    return () => controller.abort();
  }, [connection]);
  const save = () =>
    task.run(async () => {
      setSaved(null);
      const { output } = await connection.call('paper.choosePdf', { map });
      if (output.path === null) return;
      setMaking(true);
      try {
        await connection.call('paper.savePdf', { map, path: output.path });
      } finally {
        setMaking(false);
      }
      onSaved();
      setSaved({ file: nameOf(output.path), folder: folderOf(output.path) });
    });
  return { can, isRunning: task.isRunning, isMaking, error: task.error, saved, save };
}
