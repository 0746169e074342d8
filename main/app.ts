import type { Clock } from '../shared/clock.ts';
import { createEmit, type Emit } from '../shared/rpc/emit.ts';
import type { Port } from '../shared/rpc/port.ts';
import { answerCalls } from './answerer.ts';
import { type AskedFile, createAskedFile } from './asked-file.ts';
import { appHandlers } from './handlers/app.ts';
import { chooserHandlers } from './handlers/chooser.ts';
import { dialogsHandlers } from './handlers/dialogs.ts';
import { documentHandlers } from './handlers/document.ts';
import { exportHandlers } from './handlers/export.ts';
import { importHandlers } from './handlers/import.ts';
import { keysHandlers } from './handlers/keys.ts';
import { mapsHandlers } from './handlers/maps.ts';
import { menuHandlers } from './handlers/menu.ts';
import { paperHandlers } from './handlers/paper.ts';
import { passphraseHandlers } from './handlers/passphrase.ts';
import { recentHandlers } from './handlers/recent.ts';
import { createMapFolder } from './map-folder.ts';
import { createMapWindow } from './maps/map-window.ts';
import { createMaps, type UnsavedMap } from './maps/maps.ts';
import type { Dialogs, Platform } from './platform.ts';
import { createRecentMaps } from './recent-maps.ts';
import { createSources } from './sources.ts';
import type { Vault } from './vault/vault.ts';

/** The program without a window or a screen: everything it can do, for any number of windows. */
export interface App {
  /** Serves a window until its port closes; then its dialogs are closed, and its maps saved and closed. */
  connect(port: Port, createDialogs: (emit: Emit) => Dialogs): void;
  /** Whether something of a map is in no file yet. */
  hasUnsaved(): boolean;
  /** Saves and closes every map. Answers with those that could not be saved: until there are none, it goes on. */
  close(): Promise<readonly UnsavedMap[]>;
}

/** Wires the services to a host. The vault is closed with the last map. */
export function createApp(
  platform: Platform,
  vault: Vault,
  clock: Clock,
  askedFile: AskedFile = createAskedFile(),
): App {
  const { version, settings, preferences, documentsFolder, menu = null } = platform;
  const recentMaps = createRecentMaps(settings, clock);
  const mapFolder = createMapFolder(settings, documentsFolder);
  const maps = createMaps({ vault, clock, language: preferences.language });

  return {
    connect(port, createDialogs) {
      const emit = createEmit(port);
      const window = createMapWindow(maps, emit);
      const dialogs = createDialogs(emit);
      const sources = createSources();
      const stops = [
        preferences.onChange((now) => emit('app.preferencesChanged', now)),
        askedFile.onAsk((path) => emit('maps.asked', { path })),
      ];
      port.onClose(() => {
        for (const stop of stops) stop();
        menu?.show([], () => {});
        dialogs.close();
        window.leave();
      });
      answerCalls(port, {
        ...appHandlers(version, preferences, mapFolder),
        ...recentHandlers(recentMaps, maps),
        ...paperHandlers(settings, dialogs, window, mapFolder),
        ...exportHandlers(settings),
        ...passphraseHandlers(),
        ...dialogsHandlers(dialogs, window, mapFolder),
        ...importHandlers(sources),
        ...mapsHandlers(window, recentMaps, mapFolder, askedFile, dialogs, sources),
        ...keysHandlers(window),
        ...documentHandlers(window),
        ...chooserHandlers(dialogs),
        ...menuHandlers(menu, emit),
      });
    },
    hasUnsaved: () => maps.unsavedFiles().length > 0,
    async close() {
      const unsaved = await maps.close();
      if (unsaved.length === 0) vault.close();
      return unsaved;
    },
  };
}
