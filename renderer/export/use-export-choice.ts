import { useEffect, useState } from 'react';
import { type ExportChoice, firstExport } from '../../shared/export-choice.ts';
import type { Connection } from '../connection.ts';

/** As what a map is written for other programs, as the last time on this computer; what is chosen is remembered. */
export function useExportChoice(connection: Connection): readonly [ExportChoice, (choice: ExportChoice) => void] {
  const [choice, setChoice] = useState(firstExport);
  useEffect(() => {
    const controller = new AbortController();
    connection.call('export.last', {}, { signal: controller.signal }).then(
      ({ output }) => setChoice(output),
      // Then it is as the first time.
      () => undefined,
    );
    return () => controller.abort();
  }, [connection]);
  return [
    choice,
    (next) => {
      setChoice(next);
      connection.call('export.remember', next).catch(() => undefined);
    },
  ];
}
