import type { CallInput } from '../../shared/bridge.ts';
import type { HandlersOf } from '../answerer.ts';
import type { AskedFile } from '../asked-file.ts';
import { exampleUpdate } from '../example.ts';
import { exportMap } from '../exported-files.ts';
import type { MapFolder } from '../map-folder.ts';
import type { FirstMap } from '../maps/first-map.ts';
import type { MapWindow } from '../maps/map-window.ts';
import { savePicture } from '../picture-file.ts';
import type { Dialogs } from '../platform.ts';
import type { RecentMaps } from '../recent-maps.ts';
import type { Sources } from '../sources.ts';

const noBody = new Uint8Array();

export function mapsHandlers(
  window: MapWindow,
  recentMaps: RecentMaps,
  mapFolder: MapFolder,
  askedFile: AskedFile,
  dialogs: Dialogs,
  sources: Sources,
): HandlersOf<'maps'> {
  const create = async (input: CallInput<'maps.create'>, begin: FirstMap | null, signal: AbortSignal) => {
    await mapFolder.prepare(input.folder);
    const opened = await window.create(input, begin, signal);
    mapFolder.remember(input.folder);
    recentMaps.remember(opened.path);
    return opened;
  };
  return {
    'maps.ask'({ path }) {
      askedFile.ask(path);
      return {};
    },
    'maps.takeAsked': () => ({ path: askedFile.take() }),
    'maps.create': (input, { signal }) => create(input, null, signal),
    'maps.createFrom': ({ from, ...input }, { signal }) => create(input, (about) => sources.map(from, about), signal),
    async 'maps.open'(input, { signal }) {
      const opened = await window.open(input, signal);
      recentMaps.remember(opened.path);
      return opened;
    },
    'maps.openExample': ({ language }) => window.openExample(exampleUpdate(language)),
    async 'maps.close'(input) {
      await window.close(input);
      return {};
    },
    'maps.saving': (input) => window.saving(input),
    async 'maps.save'(input) {
      await window.save(input);
      return {};
    },
    async 'maps.saveCopy'(input) {
      const opened = await window.saveCopy(input);
      if (input.isMoving) recentMaps.remember(opened.path);
      return opened;
    },
    async 'maps.savePicture'({ map, path, form }, { body }) {
      window.pathOf(map);
      await savePicture({ path, form, bytes: body, isReplacing: dialogs.hasAgreedToReplace(path) });
      return { output: {}, body: noBody };
    },
    async 'maps.export'({ map, ...wanted }) {
      const isReplacing = dialogs.hasAgreedToReplace(wanted.path);
      return { paths: [...(await exportMap(window.read(map), { ...wanted, isReplacing }))] };
    },
    async 'maps.changePassphrase'(input, { signal }) {
      await window.changePassphrase(input, signal);
      return {};
    },
  };
}
