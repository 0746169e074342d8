import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { Preferences } from '../../shared/preferences.ts';

interface Look {
  readonly preferences: Preferences;
  /** Changes them in every window, and for the next time. */
  readonly prefer: (chosen: Partial<Preferences>) => void;
  readonly isDark: boolean;
  /** Everything in black and white but what a colour says. */
  readonly isStrong: boolean;
}

const LookContext = createContext<Look | null>(null);

interface PreferencesProviderProps extends Pick<Look, 'preferences' | 'prefer'> {
  readonly children: ReactNode;
}

/** Gives everything inside it, and the style sheets by attributes of the page, how the program is to look. */
export function PreferencesProvider({ preferences, prefer, children }: PreferencesProviderProps) {
  const { language, look, textSize } = preferences;
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isSystemStrong = useMedia('(prefers-contrast: more)');
  const followsSystem = look === 'system' || look === 'contrast';
  const isDark = followsSystem ? isSystemDark : look === 'dark';
  const isStrong = look === 'contrast' || (look === 'system' && isSystemStrong);
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    page.lang = language;
    page.dataset['look'] = look;
    page.dataset['textSize'] = textSize;
    page.dataset['contrast'] = isStrong ? 'strong' : 'plain';
  }, [language, look, textSize, isStrong]);
  const value = useMemo(() => ({ preferences, prefer, isDark, isStrong }), [preferences, prefer, isDark, isStrong]);
  return <LookContext value={value}>{children}</LookContext>;
}

/** How the program looks now, and what changes it. */
export function useLook(): Look {
  const look = useContext(LookContext);
  if (look === null) throw new Error('The look is used outside a PreferencesProvider');
  return look;
}

function useMedia(condition: string): boolean {
  const query = useMemo(() => window.matchMedia(condition), [condition]);
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
