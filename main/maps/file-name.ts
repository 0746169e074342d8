import { basename } from 'node:path';

/** The extension of a map's file. */
export const mapExtension = '.kaart';

/** What the files made of a map begin with: as its own file does. The example has none. */
export function fileStemOf(path: string): string {
  return path.endsWith(mapExtension) ? basename(path, mapExtension) : 'kaart';
}

/**
 * The name of a new map's file: the day and nothing else, so that a folder tells nobody who a map is about.
 * `kaart-2026-11-24.kaart`, and from the second of that day on `kaart-2026-11-24-2.kaart`.
 */
export function newFileName(day: Date, count: number): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `kaart-${date.join('-')}${count === 1 ? '' : `-${count}`}${mapExtension}`;
}
