import ElectronStore from 'electron-store';
import type { SettingsStore } from '../settings.ts';

/**
 * What is kept under one name in the program's own folder, or in `folder`. Where none can be kept there they last as long as the program
 * runs.
 */
export function openSettingsStore(name: 'settings' | 'window', folder: string | undefined): SettingsStore {
  try {
    return new ElectronStore<Record<string, unknown>>({
      name,
      clearInvalidConfig: true,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
  } catch {
    return { store: {} };
  }
}
