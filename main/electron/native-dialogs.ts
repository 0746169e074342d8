import { join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { sourceEndings } from '../../shared/source-endings.ts';
import type { Text } from '../../shared/text/text.ts';
import { mapExtension } from '../maps/file-name.ts';
import type { Dialogs } from '../platform.ts';
import { makePdf } from './pdf.ts';

function filtersIn(text: Text) {
  return [{ name: text('launcher.mapFiles'), extensions: [mapExtension.slice(1)] }];
}

/** Asks for a file that is to be made, beginning at `path`. Null when the person changed their mind. */
export async function chooseCopyFile(path: string, text: Text, window?: BrowserWindow): Promise<string | null> {
  const options = { defaultPath: path, filters: filtersIn(text) };
  const { filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (filePath === '') return null;
  return filePath.endsWith(mapExtension) ? filePath : `${filePath}${mapExtension}`;
}

/** The system's own dialogs, over one window. */
export function createNativeDialogs(window: BrowserWindow, text: Text): Dialogs {
  const openFile = async (folder: string, filters: FileFilter[]) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: folder,
      properties: ['openFile'],
      filters,
    });
    return filePaths[0] ?? null;
  };
  /** The system itself asked whether what stands there may be replaced. */
  let agreed: string | null = null;
  /** A file of this form that is to be made. */
  const chooseFile = async (folder: string, suggestedName: string, form: string) => {
    const filters = [{ name: form.toUpperCase(), extensions: [form] }];
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath: join(folder, suggestedName), filters });
    const isWhole = filePath.toLowerCase().endsWith(`.${form}`);
    agreed = isWhole ? filePath : null;
    if (filePath === '') return null;
    return isWhole ? filePath : `${filePath}.${form}`;
  };
  return {
    chooseMap: (folder) => openFile(folder, filtersIn(text)),
    async chooseFolder(folder) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    chooseSource: (folder) =>
      openFile(folder, [
        { name: text('launcher.sourceFiles'), extensions: sourceEndings.map((ending) => ending.slice(1)) },
      ]),
    chooseCopy: (folder, suggestedName) => chooseCopyFile(join(folder, suggestedName), text, window),
    chooseExport: chooseFile,
    hasAgreedToReplace: (path) => path === agreed,
    pdf: {
      choose: (folder, suggestedName) => chooseFile(folder, suggestedName, 'pdf'),
      make: () => makePdf(window.webContents),
    },
    chooser: null,
    close() {
      // The system's dialogs close with their window.
    },
  };
}
