import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { createText } from '../../shared/text/text.ts';
import { mapExtension } from '../maps/file-name.ts';
import type { Dialogs } from '../platform.ts';

/** The system's own dialogs, over one window. */
export function createNativeDialogs(window: BrowserWindow): Dialogs {
  const text = createText('nl');
  const filters = [{ name: text('launcher.mapFiles'), extensions: [mapExtension.slice(1)] }];
  const open = async (folder: string, kind: 'openFile' | 'openDirectory') => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: folder,
      properties: kind === 'openFile' ? [kind] : [kind, 'createDirectory'],
      ...(kind === 'openFile' ? { filters } : {}),
    });
    return filePaths[0] ?? null;
  };
  return {
    chooseMap: (folder) => open(folder, 'openFile'),
    chooseFolder: (folder) => open(folder, 'openDirectory'),
    async chooseCopy(folder, suggestedName) {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: join(folder, suggestedName), filters });
      if (filePath === '') return null;
      return filePath.endsWith(mapExtension) ? filePath : `${filePath}${mapExtension}`;
    },
    chooser: null,
    close() {
      // The system's dialogs close with their window.
    },
  };
}
