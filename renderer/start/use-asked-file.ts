import { useEffect, useEffectEvent } from 'react';
import type { Connection } from '../connection.ts';

/** Gives the start screen the file that was opened with the program, or dropped on it, now or before it was there. */
export function useAskedFile(connection: Connection, onAsked: (path: string) => void): void {
  const give = useEffectEvent(onAsked);
  useEffect(() => {
    const take = async () => {
      const { output } = await connection.call('maps.takeAsked', {});
      if (output.path !== null) give(output.path);
    };
    // What can't be asked is as if nothing waits: the person opens the file by the button.
    const takeQuietly = () => void take().catch(() => undefined);
    takeQuietly();
    return connection.on('maps.asked', takeQuietly);
  }, [connection]);
}
