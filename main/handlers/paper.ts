import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { HandlersOf } from '../answerer.ts';
import type { MapFolder } from '../map-folder.ts';
import { mapExtension } from '../maps/file-name.ts';
import type { MapWindow } from '../maps/map-window.ts';
import { savePicture } from '../picture-file.ts';
import type { PdfMaker } from '../platform.ts';
import type { Settings } from '../settings.ts';

/** `pdf` is null in a host that makes none. */
export function paperHandlers(
  settings: Settings,
  pdf: PdfMaker | null,
  window: MapWindow,
  mapFolder: MapFolder,
): HandlersOf<'paper'> {
  const maker = () => {
    if (pdf === null) throw new AppError('bad-request');
    return pdf;
  };
  return {
    'paper.last': () => settings.read().paper,
    'paper.remember'(paper) {
      settings.change({ paper });
      return {};
    },
    'paper.canSavePdf': () => ({ can: pdf !== null }),
    async 'paper.choosePdf'({ map }) {
      const name = `${basename(window.pathOf(map), mapExtension)}.pdf`;
      return { path: await maker().choose(await mapFolder.nearest(await mapFolder.choose()), name) };
    },
    async 'paper.savePdf'({ map, path }) {
      window.pathOf(map);
      await savePicture(path, 'pdf', await maker().make());
      return {};
    },
  };
}
