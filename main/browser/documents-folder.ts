import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The person's own documents: on Linux what the desktop calls them (user-dirs.dirs of xdg-user-dirs), elsewhere
 * `Documents` in their home; the home itself where that is not there.
 */
export function findDocumentsFolder(): string {
  const home = homedir();
  const candidates = [process.platform === 'linux' ? desktopDocuments(home) : null, join(home, 'Documents')];
  return candidates.find((folder) => folder !== null && isFolder(folder)) ?? home;
}

function desktopDocuments(home: string): string | null {
  try {
    const configFolder = process.env['XDG_CONFIG_HOME'] || join(home, '.config');
    const lines = readFileSync(join(configFolder, 'user-dirs.dirs'), 'utf8');
    const [, path] = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(lines) ?? [];
    return path?.replace(/^\$HOME/, () => home) ?? null;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
