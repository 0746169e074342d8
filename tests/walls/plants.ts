/** One line that one file of the program may not hold, and what the check says of it. */
interface Plant {
  readonly file: string;
  readonly line: string;
  readonly says: string;
}

/** What Biome refuses: imports across a wall of the table in docs/architecture.md, and dangerous globals. */
export const lintPlants: readonly Plant[] = [
  plant('shared/planted.ts', "import 'yjs';", 'shared may import'),
  plant('shared/map/planted.ts', "import '../notation/tie.ts';", 'shared/map may import'),
  plant('shared/map/planted-package.ts', "import 'react';", 'shared/map may import'),
  plant('shared/notation/planted.ts', "import '../text/text.ts';", 'shared/notation may import'),
  plant('shared/readers/planted.ts', "import '../notation/tie.ts';", 'shared/readers may import'),
  plant('shared/insight/planted.ts', "import '../notation/marks.ts';", 'shared/insight may import'),
  plant('shared/rpc/planted.ts', "import 'ws';", 'shared/rpc may import'),
  plant('shared/text/planted.ts', "import '../../renderer/app.tsx';", 'shared/text may import'),
  plant('shared/text/nl/planted.ts', "import '../../rpc/port.ts';", 'shared/text may import'),
  plant('shared/text/en/planted.ts', "import '../nl/dutch.ts';", 'shared/text may import'),

  plant('main/planted.ts', "import './browser/host.ts';", 'main/*.ts may import'),
  plant('main/planted-electron.ts', "import 'electron';", 'main/*.ts may import'),
  plant('main/launch.ts', "import 'electron';", 'main/launch.ts may import'),
  plant('main/crypto/planted.ts', "import '../vault/container.ts';", 'main/crypto may import'),
  plant('main/crypto/planted-shared.ts', "import '../../shared/origins.ts';", 'main/crypto may import'),
  plant('main/crypto/planted-package.ts', "import 'yjs';", 'main/crypto may import'),
  plant('main/vault/planted.ts', "import '../maps/open-maps.ts';", 'main/vault may import'),
  plant('main/vault/planted-electron.ts', "import 'electron-store';", 'main/vault may import'),
  plant('main/vault/planted-socket.ts', "import 'node:https';", 'main/vault may import'),
  plant('main/vault/planted-fetch.ts', "await fetch('https://example.org');", 'the global variable fetch'),
  plant('main/exchange/planted.ts', "import '../vault/vault.ts';", 'main/exchange may import'),
  plant('main/printing/planted.ts', "import '../browser/host.ts';", 'main/printing may import'),
  plant('main/maps/planted.ts', "import '../handlers/maps.ts';", 'main/maps may import'),
  plant('main/maps/planted-renderer.ts', "import '../../renderer/app.tsx';", 'main/maps may import'),
  plant('main/handlers/planted.ts', "import '../electron/window.ts';", 'main/handlers may import'),
  plant('main/cli/planted.ts', "import '../browser/host.ts';", 'main/cli may import'),
  plant('main/browser/planted.ts', "import 'electron/main';", 'main/browser may import'),
  plant('main/electron/planted.ts', "import '../browser/host.ts';", 'main/electron may import'),
  plant('main/electron/planted-socket.ts', "import 'ws';", 'main/electron may import'),
  plant(
    'main/newcomer/planted.ts',
    "export type { App } from 'electron';",
    'main opens no socket and knows no Electron',
  ),

  plant('renderer/planted.ts', "import '../main/app.ts';", 'renderer/* may import'),
  plant('renderer/planted-node.ts', "import 'node:fs';", 'renderer/* may import'),
  plant('renderer/planted-electron.ts', "export type { App } from 'electron';", 'renderer/* may import'),
  plant('renderer/port.ts', "localStorage.setItem('map', '');", 'the global variable localStorage'),
  plant('renderer/newcomer/planted.tsx', "import '../../main/app.ts';", 'renderer may import'),
  plant('renderer/ui/planted.tsx', "import '../list/list.tsx';", 'renderer/ui may import'),
  plant('renderer/ui/planted-map.tsx', "import '../../shared/map/schema.ts';", 'renderer/ui may import'),
  plant('renderer/document/planted.ts', "import '../ui/button.tsx';", 'renderer/document may import'),
  plant('renderer/drawing/planted.ts', "import '../list/list.tsx';", 'renderer/drawing may import'),
  plant('renderer/commands/planted.ts', "import '../drawing/drawing.ts';", 'renderer/commands may import'),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'].map(
    (name) => plant(`renderer/people/planted-${name}.ts`, `console.log(${name});`, `the global variable ${name}`),
  ),
];

/** What the compiler refuses: a name that the folder's runtime does not have, or a file of another project. */
export const typePlants: readonly Plant[] = [
  plant('shared/planted-dom.ts', 'export const title = document.title;', "Cannot find name 'document'"),
  plant('shared/planted-node.ts', 'export const folder = process.cwd();', "Cannot find name 'process'"),
  plant('main/planted-dom.ts', 'export const title = document.title;', "Cannot find name 'document'"),
  plant('renderer/planted-node.ts', 'export const folder = process.cwd();', "Cannot find name 'process'"),
  plant(
    'renderer/planted-main.ts',
    "export { answer } from '../main/answer.ts';",
    'is not listed within the file list',
  ),
];

/** For each folder, a line that stands on the right side of every wall: the control. */
export const neighbours: readonly Omit<Plant, 'says'>[] = [
  neighbour('shared/planted.ts', "import 'zod';"),
  neighbour('shared/map/planted.ts', "import '../errors.ts';"),
  neighbour('shared/notation/planted.ts', "import '../map/schema.ts';"),
  neighbour('shared/rpc/planted.ts', "import '../bridge.ts';"),
  neighbour('shared/text/planted.ts', "import 'i18next';"),
  neighbour('shared/text/nl/planted.ts', "import '../../errors.ts';"),
  neighbour('shared/text/en/planted.ts', "import '../catalogue.ts';"),
  neighbour('main/planted.ts', "import './maps/open-maps.ts';"),
  neighbour('main/launch.ts', "await fetch('https://example.org');"),
  neighbour('main/crypto/planted.ts', "import 'age-encryption';"),
  neighbour('main/vault/planted.ts', "import '../crypto/identity.ts';"),
  neighbour('main/exchange/planted.ts', "import '../../shared/errors.ts';"),
  neighbour('main/printing/planted.ts', "import '../page.ts';"),
  neighbour('main/maps/planted.ts', "import '../vault/vault.ts';"),
  neighbour('main/handlers/planted.ts', "import '../maps/open-maps.ts';"),
  neighbour('main/cli/planted.ts', "import '../vault/vault.ts';"),
  neighbour('main/browser/planted.ts', "import 'node:http';"),
  neighbour('main/electron/planted.ts', "import 'electron';"),
  neighbour('renderer/planted.ts', "import './list/list.tsx';"),
  neighbour('renderer/port.ts', 'console.log(WebSocket);'),
  neighbour('renderer/ui/planted.tsx', "import '../../shared/text/text.ts';"),
  neighbour('renderer/document/planted.ts', "import '../../shared/bridge.ts';"),
  neighbour('renderer/drawing/planted.ts', "import '../document/mirror.ts';"),
  neighbour('renderer/commands/planted.ts', "import '../document/mirror.ts';"),
  neighbour('renderer/people/planted.ts', "import '../ui/button.tsx';"),
];

function plant(file: string, line: string, says: string): Plant {
  return { file, line, says };
}

function neighbour(file: string, line: string): Omit<Plant, 'says'> {
  return { file, line };
}
