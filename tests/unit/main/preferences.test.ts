import { expect, it } from 'vitest';
import { createPreferences } from '../../../main/preferences.ts';
import { createSettings, type SettingsStore } from '../../../main/settings.ts';

const fresh = () => createPreferences(createSettings({ store: {} }), 'nl');

it('goes by the computer until the person chooses, and by them the next time', () => {
  const settings = createSettings({ store: {} });
  const preferences = createPreferences(settings, 'nl');
  expect(preferences.now()).toEqual({
    language: 'nl',
    look: 'system',
    textSize: 'normal',
    drawing: 'usual',
    areHintsSeen: false,
  });
  preferences.choose({ language: 'en', look: 'contrast' });
  preferences.choose({ textSize: 'largest', drawing: 'children', areHintsSeen: true });
  const chosen = { language: 'en', look: 'contrast', textSize: 'largest', drawing: 'children', areHintsSeen: true };
  expect(preferences.now()).toEqual(chosen);
  expect(createPreferences(settings, 'nl').now()).toEqual(chosen);
});

it('keeps the chosen language also where the system comes to speak another', () => {
  const settings = createSettings({ store: {} });
  createPreferences(settings, 'nl').choose({ language: 'nl' });
  expect(createPreferences(settings, 'en').language()).toBe('nl');
});

it('leaves the language to the system when only the look was chosen', () => {
  const settings = createSettings({ store: {} });
  createPreferences(settings, 'nl').choose({ look: 'dark' });
  expect(createPreferences(settings, 'en').now()).toMatchObject({ language: 'en', look: 'dark' });
});

it('takes what makes no sense as never chosen', () => {
  const settings = createSettings({
    store: { look: 'neon', textSize: 900, drawing: 'baby', areHintsSeen: 'ja', language: 'de' },
  });
  expect(createPreferences(settings, 'nl').now()).toEqual(fresh().now());
});

it('speaks through one text, also to whoever kept it', () => {
  const preferences = fresh();
  const { text } = preferences;
  expect(text('people.add.added', { name: 'Oma' })).toBe('Oma staat op de kaart.');
  preferences.choose({ language: 'en' });
  expect(text('people.add.added', { name: 'Oma' })).toBe('Oma is on the map.');
});

it('tells of each change once, and of nothing that is as it was', () => {
  const preferences = fresh();
  const heard: string[] = [];
  const stop = preferences.onChange(({ language, look }) => heard.push(`${language} ${look}`));
  for (const language of ['nl', 'en', 'en', 'nl'] as const) preferences.choose({ language });
  preferences.choose({ look: 'system' });
  preferences.choose({ look: 'dark' });
  stop();
  preferences.choose({ language: 'en' });
  expect(heard).toEqual(['en system', 'nl system', 'nl dark']);
});

it('changes for as long as the program runs where nothing can be kept', () => {
  const store: SettingsStore = Object.freeze({ store: {} });
  const preferences = createPreferences(createSettings(store), 'nl');
  preferences.choose({ language: 'en' });
  expect(preferences.language()).toBe('en');
});
