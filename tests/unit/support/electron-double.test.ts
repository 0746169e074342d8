import { expect, it } from 'vitest';
import { createElectron } from '../../support/electron-double.ts';

const { module: electron, becomeReady } = createElectron({ folders: { documents: '/d', userData: '/u' } });
const asAny = (part: unknown) => part as Record<string, (...input: unknown[]) => unknown>;

it('throws on what it does not know of Electron', () => {
  expect(() => asAny(electron.app)['relaunch']?.()).toThrow('knows no app.relaunch');
  expect(() => asAny(electron.default)['crashReporter']).toThrow('knows no electron.crashReporter');
  expect(() => electron.app.on('gpu-info-update', () => {})).toThrow('knows no event app gpu-info-update');
  expect(() => electron.app.getPath('music')).toThrow('knows no folder music');
});

it('throws on a dialog that nobody expects', () => {
  expect(() => electron.dialog.showErrorBox('a', 'b')).toThrow('Nobody expects');
});

it('throws on what Electron would refuse: too late, or kept on disk', () => {
  becomeReady();
  expect(() => electron.app.enableSandbox()).toThrow('too late');
  expect(() => electron.session.fromPartition('persist:x', { cache: false })).toThrow('stays on disk');
  expect(() => electron.session.fromPartition('x', { cache: true })).toThrow('stays on disk');
});
