import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMapPrinter } from '../../../../main/printing/map-printer.ts';
import { firstPaper } from '../../../../shared/paper.ts';
import type { PaperOrder } from '../../../../shared/paper-desk.ts';
import { createPrintingBrowser } from '../../../support/printing-browser.ts';
import { sampleMap } from '../../../support/sample-map.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { wordsInBytes } from '../../../support/words-in-bytes.ts';

const pageFolder = resolve('out/renderer');
const order: PaperOrder = {
  map: sampleMap({ people: 3, ties: 3 }),
  coverLine: 'Deze kopie is voor Qvbxcxdq.',
  paper: { ...firstPaper, parts: ['map'] },
  language: 'nl',
  date: '2026-11-24T09:00:00.000Z',
  version: '2026-11-24T09:00:00.000Z',
};
const unhurried = () => new AbortController().signal;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that stands where a browser would, and a temporary folder of its own. */
async function createProgram(script: string): Promise<{ readonly path: string; readonly temporary: string }> {
  const [folder, temporary] = [await createTemporaryFolder(), await createTemporaryFolder()];
  const path = join(folder, 'browser');
  await writeFile(path, script);
  await chmod(path, 0o700);
  vi.stubEnv('TMPDIR', temporary);
  return { path, temporary };
}

it('leaves nothing, and of a map the browser wrote nothing to the disk while it ran', async () => {
  const kept = join(await createTemporaryFolder(), 'kept');
  // When the browser has ended, all that it has written is kept for us to look at.
  const { path, temporary } = await createProgram(
    `#!/bin/sh\n${resolve(await createPrintingBrowser())} "$@"\ncp -r "$TMPDIR" ${kept}\n`,
  );
  const pdf = await createMapPrinter({ browser: path, pageFolder }).pdf(order, unhurried());
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(await readdir(temporary)).toEqual([]);
  const words = ['Qvbxcxdq', order.map.about.title, ...order.map.people.map(({ name }) => name)];
  const entries = await readdir(kept, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(wordsInBytes(await readFile(file), words), file).toEqual([]);
  // The control: the words are found where they stand.
  expect(wordsInBytes(new TextEncoder().encode(JSON.stringify(order)), words)).toEqual(words);
});

describe('a browser that does not print', () => {
  it.each([
    ['ends at once', '#!/bin/sh\n'],
    ['says what is no message', '#!/bin/sh\nprintf "{\\0" >&4\nexec sleep 600\n'],
    ['refuses', '#!/bin/sh\nprintf \'{"id":1,"error":{"message":"no"}}\\0\' >&4\nread line <&3\n'],
  ])('and %s is said, and is over', async (_, script) => {
    const { path, temporary } = await createProgram(script);
    const printing = createMapPrinter({ browser: path, pageFolder }).pdf(order, unhurried());
    await expect(printing).rejects.toMatchObject({ code: 'browser-failed' });
    expect(await readdir(temporary)).toEqual([]);
  });

  it('and is not there is said', async () => {
    const printing = createMapPrinter({ browser: '/nowhere/browser', pageFolder }).pdf(order, unhurried());
    await expect(printing).rejects.toMatchObject({ code: 'browser-failed' });
    const without = createMapPrinter({ browser: null, pageFolder }).pdf(order, unhurried());
    await expect(without).rejects.toMatchObject({ code: 'no-browser' });
  });

  it('and does nothing is ended when its time is over, or when somebody stops it', async () => {
    const { path, temporary } = await createProgram('#!/bin/sh\necho $$ > "$TMPDIR/../pid"\nexec sleep 600\n');
    const slow = createMapPrinter({ browser: path, pageFolder, patience: 1_000 }).pdf(order, unhurried());
    await expect(slow).rejects.toMatchObject({ code: 'browser-slow' });
    const pid = Number(await readFile(join(temporary, 'pid'), 'utf8'));
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    expect(await readdir(temporary)).toEqual(['pid']);
    const stopping = new AbortController();
    const stopped = createMapPrinter({ browser: path, pageFolder }).pdf(order, stopping.signal);
    stopping.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(temporary)).toEqual(['pid']);
  });
});

it('says when its page is not built', async () => {
  const printing = createMapPrinter({ browser: '/bin/true', pageFolder: '/nowhere' }).pdf(order, unhurried());
  await expect(printing).rejects.toMatchObject({ code: 'page-not-built' });
});
