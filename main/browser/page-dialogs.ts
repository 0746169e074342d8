import type { SuggestedPlace } from '../../shared/bridge-events.ts';
import { AppError } from '../../shared/errors.ts';
import type { Emit } from '../../shared/rpc/emit.ts';
import { sourceEndings } from '../../shared/source-endings.ts';
import { mapExtension } from '../maps/file-name.ts';
import type { Dialogs } from '../platform.ts';
import { listFolder, makeFolder } from './folder-listing.ts';

const endingsOf = { maps: [mapExtension], sources: sourceEndings } as const;

/** The dialogs of a window in a browser: the page itself asks, and shows what is in the folders. */
export function createPageDialogs(emit: Emit, documentsFolder: string): Dialogs {
  const asked = new Map<number, (path: string | null) => void>();
  let nextQuestion = 0;

  const ask = (place: Omit<SuggestedPlace, 'question'>) =>
    new Promise<string | null>((resolve) => {
      const question = nextQuestion++;
      asked.set(question, resolve);
      emit('chooser.asked', { ...place, question });
    });

  return {
    chooseMap: (folder) => ask({ purpose: 'open-map', folder, suggestedName: null }),
    chooseFolder: (folder) => ask({ purpose: 'choose-folder', folder, suggestedName: null }),
    chooseSource: (folder) => ask({ purpose: 'choose-source', folder, suggestedName: null }),
    chooseCopy: (folder, suggestedName) => ask({ purpose: 'save-copy', folder, suggestedName }),
    chooseExport: (folder, suggestedName) => ask({ purpose: 'save-export', folder, suggestedName }),
    // The page's chooser takes no name that is there already.
    hasAgreedToReplace: () => false,
    pdf: null,
    chooser: {
      list: ({ folder, shows = 'maps' }) => listFolder(folder, documentsFolder, endingsOf[shows]),
      makeFolder: async ({ folder, name }) => ({ path: await makeFolder(folder, name) }),
      answer({ question, path }) {
        const resolve = asked.get(question);
        if (resolve === undefined) throw new AppError('bad-request');
        asked.delete(question);
        resolve(path);
      },
    },
    close() {
      for (const resolve of asked.values()) resolve(null);
      asked.clear();
    },
  };
}
