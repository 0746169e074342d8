import { AppError } from '../../shared/errors.ts';
import type { HandlersOf } from '../answerer.ts';
import type { MapFolder } from '../map-folder.ts';
import { fileStemOf } from '../maps/file-name.ts';
import type { MapWindow } from '../maps/map-window.ts';
import { savePicture } from '../picture-file.ts';
import type { Dialogs } from '../platform.ts';
import type { Settings } from '../settings.ts';

export function paperHandlers(
  settings: Settings,
  dialogs: Dialogs,
  window: MapWindow,
  mapFolder: MapFolder,
): HandlersOf<'paper'> {
  const maker = () => {
    if (dialogs.pdf === null) throw new AppError('bad-request');
    return dialogs.pdf;
  };
  return {
    'paper.last': () => settings.read().paper,
    'paper.remember'(paper) {
      settings.change({ paper });
      return {};
    },
    'paper.canSavePdf': () => ({ can: dialogs.pdf !== null }),
    async 'paper.choosePdf'({ map }) {
      const name = `${fileStemOf(window.pathOf(map))}.pdf`;
      return { path: await maker().choose(await mapFolder.nearest(await mapFolder.choose()), name) };
    },
    async 'paper.savePdf'({ map, path }) {
      window.pathOf(map);
      const bytes = await maker().make();
      await savePicture({ path, form: 'pdf', bytes, isReplacing: dialogs.hasAgreedToReplace(path) });
      return {};
    },
  };
}
