import { describe, expect, it } from 'vitest';
import { namesIn, oneNameIn } from '../../../../renderer/people/name-list.ts';
import { pasteNames } from '../../../../renderer/people/newcomer.ts';

const end = (typed: string) => ({ start: typed.length, end: typed.length });

describe('pasting names', () => {
  it('puts lines after each other, so that all of them are seen', () => {
    const pasted = pasteNames('', 'oma\nJan en Piet\n', end(''));
    expect(pasted?.fault).toBeNull();
    expect(namesIn(pasted?.name ?? '').names).toEqual(['oma', 'Jan en Piet']);
  });

  it('keeps what was typed already, before and after it', () => {
    const pasted = pasteNames('Sam tante', 'oma\nopa', { start: 3, end: 4 });
    expect(namesIn(pasted?.name ?? '').names).toEqual(['Sam', 'oma', 'opa', 'tante']);
  });

  it('leaves one name to the field itself', () => {
    expect(pasteNames('', 'Oma Riet', end(''))).toBeNull();
    expect(pasteNames('Oma', ', ', end('Oma'))).toBeNull();
    expect(pasteNames('', '  ', end(''))).toBeNull();
  });

  it('says so when there is no name in it, and when it is a whole book', () => {
    expect(pasteNames('', ',,,;;,', end(''))).toEqual({ name: '', fault: 'people.many.nobody' });
    expect(pasteNames('', '\u0000\u0001', end(''))).toEqual({ name: '', fault: 'people.many.nobody' });
    expect(pasteNames('Sam', 'oma, '.repeat(200_000), end('Sam'))).toEqual({
      name: 'Sam',
      fault: 'people.many.tooMuch',
    });
  });

  it('keeps those that are too many for one turn', () => {
    const all = Array.from({ length: 100 }, (_, index) => `Naam ${index}`);
    const first = namesIn(pasteNames('', all.join('\n'), end(''))?.name ?? '');
    expect([...first.names, ...namesIn(first.rest).names]).toEqual(all);
  });
});

describe('one name', () => {
  it('is taken as it was typed, but for a comma after it', () => {
    const nameIn = (words: string) => oneNameIn(words, false).name;
    expect(nameIn(' Jan en Piet ')).toBe('Jan en Piet');
    expect(nameIn('oma,')).toBe('oma');
    expect(nameIn('?')).toBe('?');
    expect(nameIn(',')).toBe('');
  });

  it('may have a comma in it for who says so', () => {
    expect(oneNameIn('Jan, de buurman', true)).toEqual({ name: 'Jan, de buurman', isCut: false });
  });

  it('is made shorter when it is too long, and says so', () => {
    const { name, isCut } = oneNameIn('a'.repeat(300), false);
    expect([name.length, isCut]).toEqual([200, true]);
  });
});
