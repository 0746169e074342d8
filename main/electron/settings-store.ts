import ElectronStore from 'electron-store';
import type { SettingsStore } from '../settings.ts';

/**
 * Settings in the program's own folder, or in `folder`. Where none can be kept there they last as long as the program
 * runs.
 */
export function openSettingsStore(folder: string | undefined): SettingsStore {
  try {
    return new ElectronStore<Record<string, unknown>>({
      name: 'settings',
      clearInvalidConfig: true,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
  } catch {
    return { store: {} };
  }
}
