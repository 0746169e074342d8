import { useCallback, useEffect, useState } from 'react';
import { looks, type Preferences, textSizes } from '../../shared/preferences.ts';
import type { Connection } from '../connection.ts';

/**
 * How the whole program speaks and looks, as this window hears of it, and what changes that in every window. It begins
 * as the page that main gave it says; nothing is drawn otherwise before main has said so.
 */
export function useRunningPreferences(
  connection: Connection,
): readonly [Preferences, (chosen: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(preferencesOfPage);
  useEffect(() => {
    const stop = connection.on('app.preferencesChanged', setPreferences);
    // They may have changed while this page was on its way.
    connection.call('app.describe', {}).then(
      ({ output }) => setPreferences(output.preferences),
      () => undefined,
    );
    return stop;
  }, [connection]);
  const prefer = useCallback(
    (chosen: Partial<Preferences>) => {
      // Where main is gone, the window says so by itself.
      connection.call('app.prefer', chosen).catch(() => undefined);
    },
    [connection],
  );
  return [preferences, prefer];
}

function preferencesOfPage(): Preferences {
  const { lang, dataset } = document.documentElement;
  return {
    language: lang === 'en' ? 'en' : 'nl',
    look: looks.find((look) => look === dataset['look']) ?? 'system',
    textSize: textSizes.find((size) => size === dataset['textSize']) ?? 'normal',
    drawing: 'usual',
    // No hint is shown before it is known that it wasn't put away.
    areHintsSeen: true,
  };
}
