import { describe, expect, it } from 'vitest';
import { createRunningLanguage, languageOfEnvironment, languageOfLocale } from '../../../main/language.ts';
import { createSettings, type SettingsStore } from '../../../main/settings.ts';

it.each(['nl', 'nl-NL', 'nl-BE', 'nl_NL.UTF-8', 'nl_NL@euro', 'NL', 'nl.utf8'])('is Dutch for %s', (locale) => {
  expect(languageOfLocale(locale)).toBe('nl');
});

it.each(['en', 'en_GB.UTF-8', 'de-DE', 'fy_NL', 'ar', 'nlx', 'C', 'C.UTF-8', 'POSIX', ''])(
  'is English for %j',
  (locale) => {
    expect(languageOfLocale(locale)).toBe('en');
  },
);

describe('the language of an environment', () => {
  it('is that of LC_ALL before LC_MESSAGES before LANG', () => {
    const [dutch, english] = ['nl_NL.UTF-8', 'en_GB.UTF-8'];
    expect(languageOfEnvironment({ LC_ALL: dutch, LC_MESSAGES: english, LANG: english })).toBe('nl');
    expect(languageOfEnvironment({ LC_ALL: '', LC_MESSAGES: dutch, LANG: english })).toBe('nl');
    expect(languageOfEnvironment({ LC_MESSAGES: english, LANG: dutch })).toBe('en');
    expect(languageOfEnvironment({ LANG: dutch })).toBe('nl');
  });

  it('is that of the system where no variable says it, as on Windows', () => {
    expect(languageOfEnvironment({}, 'nl-NL')).toBe('nl');
    expect(languageOfEnvironment({ LC_ALL: '', LANG: '' }, 'de-DE')).toBe('en');
  });
});

describe('the running language', () => {
  it('is the system’s until the person chooses, and theirs the next time', () => {
    const settings = createSettings({ store: {} });
    const language = createRunningLanguage(settings, 'nl');
    expect(language.now()).toBe('nl');
    language.choose('en');
    expect(language.now()).toBe('en');
    expect(createRunningLanguage(settings, 'nl').now()).toBe('en');
  });

  it('is the chosen one also where the system comes to speak another', () => {
    const settings = createSettings({ store: {} });
    createRunningLanguage(settings, 'nl').choose('nl');
    expect(createRunningLanguage(settings, 'en').now()).toBe('nl');
  });

  it('speaks through one text, also to whoever kept it', () => {
    const language = createRunningLanguage(createSettings({ store: {} }), 'nl');
    const { text } = language;
    expect(text('people.add.added', { name: 'Oma' })).toBe('Oma staat op de kaart.');
    language.choose('en');
    expect(text('people.add.added', { name: 'Oma' })).toBe('Oma is on the map.');
  });

  it('tells of each change once, and of nothing that is as it was', () => {
    const language = createRunningLanguage(createSettings({ store: {} }), 'nl');
    const heard: string[] = [];
    const stop = language.onChange((now) => heard.push(now));
    for (const chosen of ['nl', 'en', 'en', 'nl'] as const) language.choose(chosen);
    stop();
    language.choose('en');
    expect(heard).toEqual(['en', 'nl']);
  });

  it('changes for as long as the program runs where nothing can be kept', () => {
    const store: SettingsStore = Object.freeze({ store: {} });
    const language = createRunningLanguage(createSettings(store), 'nl');
    language.choose('en');
    expect(language.now()).toBe('en');
  });
});
