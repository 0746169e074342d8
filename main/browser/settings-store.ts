import Conf from 'conf';
import type { SettingsStore } from '../settings.ts';

/**
 * Settings in the person's own configuration folder, or in `folder`. Where no file can be kept there they last as long
 * as the program runs.
 */
export function openSettingsStore(folder: string | undefined): SettingsStore {
  try {
    return new Conf<Record<string, unknown>>({
      projectName: 'krachtenkaart',
      projectSuffix: '',
      configName: 'settings',
      configFileMode: 0o600,
      clearInvalidConfig: true,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
  } catch {
    return { store: {} };
  }
}
