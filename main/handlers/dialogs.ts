import { basename } from 'node:path';
import type { HandlersOf } from '../answerer.ts';
import type { MapFolder } from '../map-folder.ts';
import { fileStemOf } from '../maps/file-name.ts';
import type { MapWindow } from '../maps/map-window.ts';
import type { Dialogs } from '../platform.ts';

export function dialogsHandlers(dialogs: Dialogs, window: MapWindow, mapFolder: MapFolder): HandlersOf<'dialogs'> {
  const begin = async () => mapFolder.nearest(await mapFolder.choose());
  return {
    'dialogs.chooseMap': async () => ({ path: await dialogs.chooseMap(await begin()) }),
    'dialogs.chooseFolder': async ({ folder }) => ({
      path: await dialogs.chooseFolder(await mapFolder.nearest(folder)),
    }),
    'dialogs.chooseSource': async () => ({ path: await dialogs.chooseSource(await begin()) }),
    'dialogs.chooseCopy': async ({ map }) => ({
      path: await dialogs.chooseCopy(await begin(), basename(window.pathOf(map))),
    }),
    'dialogs.chooseExport': async ({ map, form }) => ({
      path: await dialogs.chooseExport(await begin(), `${fileStemOf(window.pathOf(map))}.${form}`, form),
    }),
  };
}
