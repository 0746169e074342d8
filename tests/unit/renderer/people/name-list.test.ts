import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames, mostAtOnce, namesIn } from '../../../../renderer/people/name-list.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';

const namesOf = (words: string) => namesIn(words).names;

describe('a list of names', () => {
  it.each([
    ['oma, de buurvrouw, de meester, huisarts', ['oma', 'de buurvrouw', 'de meester', 'huisarts']],
    ['oma; opa;;tante', ['oma', 'opa', 'tante']],
    ['oma\nopa\r\ntante\u2028oom', ['oma', 'opa', 'tante', 'oom']],
    ['- oma\n* opa\n1. tante\n2) oom\n– neef', ['oma', 'opa', 'tante', 'oom', 'neef']],
    ['• oma • opa', ['oma', 'opa']],
    ['oma, opa en tante', ['oma', 'opa', 'tante']],
    ['oma, opa, en tante', ['oma', 'opa', 'tante']],
    ['grandma, uncle Joe and the doctor', ['grandma', 'uncle Joe', 'the doctor']],
    ['oma\tnetwerk', ['oma', 'netwerk']],
    ['جدتي، خالتي', ['جدتي', 'خالتي']],
  ])('is found in %j', (words, names) => {
    expect(namesOf(words)).toEqual(names);
  });

  it.each(['Jan en Piet', 'Anne-Marie', 'Sinterklaas & Co', 'Henk (van hiernaast)', 'Oma 👩‍👩‍👧', 'En Li'])(
    'is not found in %j: that is one',
    (words) => {
      expect(namesOf(words)).toEqual([words]);
    },
  );

  it('leaves two on a line of their own together', () => {
    expect(namesOf('oma\nJan en Piet')).toEqual(['oma', 'Jan en Piet']);
  });

  it('takes one name with a comma after it for that name', () => {
    expect(namesOf('oma, ')).toEqual(['oma']);
  });

  it('is empty in nothing, commas, bullets and signs', () => {
    for (const words of ['', '   ', ',,,,', ', ;\n', '- \n- ', '\u0000\u0007', '…', '\u202e', ','.repeat(20_000)]) {
      expect(namesOf(words), words.slice(0, 9)).toEqual([]);
    }
  });
});

describe('what nobody would type', () => {
  it('has no dash before the last, after “en”', () => {
    expect(namesIn('oma\t en - opa').names).toEqual(['oma', 'opa']);
  });

  it('is sixty at most, and the others stay to be added after them', () => {
    const all = Array.from({ length: 150 }, (_, index) => `Naam ${index}`);
    const first = namesIn(all.join('\n'));
    expect(first.names).toEqual(all.slice(0, mostAtOnce));
    const second = namesIn(first.rest);
    const third = namesIn(second.rest);
    expect([...first.names, ...second.names, ...third.names]).toEqual(all);
    expect(third.rest).toBe('');
  });

  it('is cut between two signs where a name is too long', () => {
    const { names, isCut } = namesIn(`${'é'.repeat(199)}👩‍👩‍👧, oma`);
    expect(isCut).toBe(true);
    expect(names).toEqual(['é'.repeat(199), 'oma']);
    expect(namesIn('oma, opa').isCut).toBe(false);
  });

  it('loses what is not seen and what turns text around, and no emoji', () => {
    expect(namesOf('O\u0000ma\u202e, \u{1f9d5}\u{1f3fd} Fatma\u200b')).toEqual(['O ma', '🧕🏽 Fatma']);
    expect(namesOf('half \ud83d, heel')).toEqual(['half \ufffd', 'heel']);
  });

  it('always comes to names that a map takes, and to the same ones when they are joined', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('oma', ' en ', ',', ';', '\n', '- ', '\t', '👵🏽', 'جدتي', 'x'.repeat(150), '\ud83d'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (words) => {
        const { names } = namesIn(words);
        for (const name of names) {
          expect(name.trim()).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(limits.name);
          expect(name.isWellFormed()).toBe(true);
        }
        expect(namesOf(joinNames(names))).toEqual(names);
      }),
    );
  });
});
