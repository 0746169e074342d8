import { describe, expect, it } from 'vitest';
import { languageOfEnvironment, languageOfLocale } from '../../../main/language.ts';

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
