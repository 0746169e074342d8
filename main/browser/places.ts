import { readdir } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import type { FolderListing } from '../../shared/bridge-shapes.ts';

type Place = FolderListing['places'][number];

/** Where systems put a stick or disk that is plugged in: each folder in these is one. */
function diskFolders(): readonly string[] {
  if (process.platform === 'darwin') return ['/Volumes'];
  if (process.platform === 'win32') return [];
  const user = userInfo().username;
  return [join('/media', user), join('/run/media', user)];
}

/** Where people keep things: their documents, their home, and every stick or disk that is there now. */
export async function findPlaces(documentsFolder: string): Promise<readonly Place[]> {
  const places: Place[] = [{ kind: 'documents', name: basename(documentsFolder), path: documentsFolder }];
  if (homedir() !== documentsFolder) places.push({ kind: 'home', name: basename(homedir()), path: homedir() });
  for (const folder of diskFolders()) places.push(...(await foldersIn(folder)).map(diskAt));
  if (process.platform === 'win32') places.push(...(await windowsDrives()).map(diskAt));
  return places;
}

function diskAt(path: string): Place {
  return { kind: 'disk', name: basename(path) || path, path };
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

async function windowsDrives(): Promise<string[]> {
  const roots = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  const found = await Promise.all(roots.map(async (root) => ((await isReadable(root)) ? root : null)));
  return found.filter((root) => root !== null);
}

async function isReadable(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch {
    return false;
  }
}
