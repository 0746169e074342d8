import { nativeTheme } from 'electron';
import type { Look } from '../../shared/preferences.ts';
import type { RunningPreferences } from '../preferences.ts';

/** What a window is filled with before its page is there: `--ground` of renderer/ui/tokens.css. */
const grounds = { light: '#f6f0e4', dark: '#1d1a16' } as const;

/** Menus, dialogs and the frame of the window look as the page does, from now on. */
export function followLook(preferences: RunningPreferences): void {
  const follow = ({ look }: { readonly look: Look }) => {
    nativeTheme.themeSource = look === 'light' || look === 'dark' ? look : 'system';
  };
  follow(preferences.now());
  preferences.onChange(follow);
}

export function groundOfWindow(): string {
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}
