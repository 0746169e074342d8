import { expect, it } from 'vitest';
import { type EndingChoice, endApp } from '../../../main/ending.ts';
import type { UnsavedMap } from '../../../main/maps/maps.ts';
import { AppError, type ErrorCode } from '../../../shared/errors.ts';

/** A program with maps that can't be saved until they are kept elsewhere, and a person who answers in turn. */
function begin(codes: readonly ErrorCode[], ...choices: readonly EndingChoice[]) {
  const done: string[] = [];
  const asked: string[] = [];
  const open = new Set<UnsavedMap>();
  for (const [index, code] of codes.entries()) {
    const path = `/stick/${index}.kaart`;
    const unsaved: UnsavedMap = {
      path,
      code,
      async keepElsewhere(elsewhere) {
        if (elsewhere === '/taken.kaart') throw new AppError('file-exists');
        done.push(`${path} to ${elsewhere}`);
        open.delete(unsaved);
      },
      discard() {
        done.push(`${path} discarded`);
        open.delete(unsaved);
      },
    };
    open.add(unsaved);
  }
  const waiting = [...choices];
  const ending = endApp({ close: async () => [...open] }, async (path, code) => {
    asked.push(`${path} ${code}`);
    const choice = waiting.shift();
    if (choice === undefined) throw new Error('asked once too often');
    return choice;
  });
  return { ending, asked, done };
}

it('ends without a question when all is saved', async () => {
  const { ending, asked } = begin([]);
  expect(await ending).toBe(true);
  expect(asked).toEqual([]);
});

it('asks about each map that could not be saved, until none is left', async () => {
  const elsewhere = { kind: 'elsewhere', path: '/home/0.kaart' } as const;
  const { ending, asked, done } = begin(['disk-full', 'folder-missing'], { kind: 'try-again' }, elsewhere, {
    kind: 'discard',
  });
  expect(await ending).toBe(true);
  expect(asked).toEqual(['/stick/0.kaart disk-full', '/stick/0.kaart disk-full', '/stick/1.kaart folder-missing']);
  expect(done).toEqual(['/stick/0.kaart to /home/0.kaart', '/stick/1.kaart discarded']);
});

it('says why another place is refused, and asks again', async () => {
  const taken = { kind: 'elsewhere', path: '/taken.kaart' } as const;
  const { ending, asked, done } = begin(['disk-full'], taken, taken, { kind: 'discard' });
  expect(await ending).toBe(true);
  expect(asked).toEqual(['/stick/0.kaart disk-full', '/stick/0.kaart file-exists', '/stick/0.kaart file-exists']);
  expect(done).toEqual(['/stick/0.kaart discarded']);
});

it('goes on with everything as it was when the person wants to stay', async () => {
  const { ending, done } = begin(['disk-full'], { kind: 'stay' });
  expect(await ending).toBe(false);
  expect(done).toEqual([]);
});
