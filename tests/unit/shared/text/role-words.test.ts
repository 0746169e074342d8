import { describe, expect, it } from 'vitest';
import { roleKeys } from '../../../../shared/map/roles.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import {
  foldWords,
  roleInName,
  roleNamed,
  suggestRoles,
  withoutArticle,
  wordOfRole,
} from '../../../../shared/text/role-words.ts';
import { createText } from '../../../../shared/text/text.ts';

const dutch = createText('nl');
const english = createText('en');
const languages = [
  ['Dutch', dutch],
  ['English', english],
] as const;

describe.each(languages)('the words of roles in %s', (_, text) => {
  const said = roleKeys.map((key) => text(`roles.${key}`).split(', '));

  it('stand at every role, none of them empty or longer than a role may be', () => {
    for (const words of said) {
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(word.trim().length, word).toBeGreaterThan(0);
      for (const word of words) expect(word.length, word).toBeLessThanOrEqual(limits.role);
    }
  });

  it('are each the word for one role only', () => {
    const all = said.flat().map(foldWords);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it('find their role again', () => {
    for (const key of roleKeys) {
      for (const word of text(`roles.${key}`).split(', ')) expect(roleNamed(word, text), word).toBe(key);
    }
  });
});

describe('typing who somebody is', () => {
  it('suggests the neighbours at "buu"', () => {
    const words = suggestRoles('buu', dutch, 5).map((key) => wordOfRole(key, dutch));
    expect(words).toEqual(expect.arrayContaining(['buurvrouw', 'buurman']));
    for (const word of words.slice(0, 3)) expect(word).toMatch(/^buu/);
  });

  it('takes accents, capitals, spaces and an article for nothing', () => {
    expect(suggestRoles('  De BÜÚRV ', dutch, 1)).toEqual(['neighbourWoman']);
    expect(suggestRoles('clientond', dutch, 1)).toEqual(['clientSupporter']);
  });

  it('finds a synonym, and a word within a word last', () => {
    expect(suggestRoles('grootm', dutch, 1)).toEqual(['grandmother']);
    expect(suggestRoles('vrouw', dutch, 9).indexOf('neighbourWoman')).toBeGreaterThan(0);
    expect(suggestRoles('gp', english, 1)).toEqual(['doctor']);
  });

  it('suggests nothing at nothing, at an article alone or at signs', () => {
    for (const typed of ['', '  ', '…', '((', '\u0000', '\\', '.*', '👵🏽', 'جدتي']) {
      expect(suggestRoles(typed, dutch, 5), typed).toEqual([]);
    }
  });

  it('suggests no more than asked for', () => {
    expect(suggestRoles('b', dutch, 4)).toHaveLength(4);
  });
});

describe('the role in a name', () => {
  it.each([
    ['Oma Riet', 'grandmother'],
    ['juf Ans', 'teacherWoman'],
    ['de maatschappelijk werker van school', 'socialWorker'],
    ['Huisarts', 'doctor'],
  ])('of %s is known', (name, key) => {
    expect(roleInName(name, dutch)).toBe(key);
  });

  it.each(['Fatma', 'Peter', 'Omar', 'Jan en Piet', '', 'constructor', '__proto__'])('of "%s" is not', (name) => {
    expect(roleInName(name, dutch)).toBeNull();
  });

  it('is no more than the name where that is asked', () => {
    expect(roleNamed('de buurvrouw', dutch)).toBe('neighbourWoman');
    expect(roleNamed('Oma Riet', dutch)).toBeNull();
    expect(withoutArticle('De buurvrouw')).toBe('buurvrouw');
  });
});
