import { expect, it } from 'vitest';
import { createSettings, type SettingsStore } from '../../../main/settings.ts';
import { firstExport } from '../../../shared/export-choice.ts';
import { firstPaper } from '../../../shared/paper.ts';

const look = { language: null, look: 'system', textSize: 'normal', drawing: 'usual', areHintsSeen: false };
const defaults = { recent: [], isRecentKept: true, lastFolder: null, ...look, paper: firstPaper, export: firstExport };

it('has a value for everything that was never set', () => {
  expect(createSettings({ store: {} }).read()).toEqual(defaults);
});

it('reads what makes no sense as never set, and keeps the rest', () => {
  const store = {
    recent: [{ path: 1 }],
    isRecentKept: 'yes',
    lastFolder: '/stick',
    language: 'frysk',
    paper: 'A3',
    unknown: 1,
  };
  expect(createSettings({ store }).read()).toEqual({ ...defaults, lastFolder: '/stick' });
});

it('changes one thing and leaves the others', () => {
  const settings = createSettings({ store: { isRecentKept: false } });
  settings.change({ lastFolder: '/stick' });
  expect(settings.read()).toEqual({ ...defaults, isRecentKept: false, lastFolder: '/stick' });
});

it('goes on where nothing can be kept', () => {
  const store: SettingsStore = Object.freeze({ store: {} });
  const settings = createSettings(store);
  settings.change({ lastFolder: '/stick' });
  expect(settings.read()).toEqual(defaults);
});

it('are as never set when what is kept cannot be read', () => {
  const settings = createSettings({
    get store(): Record<string, unknown> {
      throw new SyntaxError('Unexpected token');
    },
    set store(_values) {
      throw new Error('read-only');
    },
  });
  settings.change({ isRecentKept: false });
  expect(settings.read()).toEqual(defaults);
});

it('keeps how paper lay and its ink from before there was more to choose', () => {
  const store = { paper: { orientation: 'portrait', ink: 'grey' } };
  expect(createSettings({ store }).read().paper).toEqual({ ...firstPaper, orientation: 'portrait', ink: 'grey' });
  const broken = { paper: { ...firstPaper, parts: [], mapPaper: 'a0', textSize: '8', language: 'nl' } };
  expect(createSettings({ store: broken }).read().paper).toEqual({ ...firstPaper, language: 'nl' });
});

it('keeps what makes sense of how a map was written for other programs', () => {
  const store = { export: { form: 'xls', fineness: 4, style: 'international' } };
  const kept = { ...firstExport, fineness: 4, style: 'international' };
  expect(createSettings({ store }).read().export).toEqual(kept);
  for (const fineness of [0, 5, 2.5, '2', null]) {
    expect(createSettings({ store: { export: { fineness } } }).read().export).toEqual(firstExport);
  }
});
