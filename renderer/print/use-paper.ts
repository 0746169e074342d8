import { useEffect, useState } from 'react';
import { firstPaper, type Paper } from '../../shared/paper.ts';
import type { Connection } from '../connection.ts';

/** What is printed and how, as the last time on this computer; what is chosen is remembered. */
export function usePaper(connection: Connection): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState(firstPaper);
  useEffect(() => {
    const controller = new AbortController();
    connection.call('paper.last', {}, { signal: controller.signal }).then(
      ({ output }) => setPaper(output),
      // Then it is as the first time.
      () => undefined,
    );
    return () => controller.abort();
  }, [connection]);
  return [
    paper,
    (next) => {
      setPaper(next);
      // Nothing at all is no way to begin the next time.
      if (next.parts.length > 0) connection.call('paper.remember', next).catch(() => undefined);
    },
  ];
}
