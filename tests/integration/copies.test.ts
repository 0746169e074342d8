import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { runCommandLine } from '../../main/cli/command-line.ts';
import { exportMap } from '../../main/exported-files.ts';
import { createMapPrinter, type MapPrinter } from '../../main/printing/map-printer.ts';
import { createVault } from '../../main/vault/vault.ts';
import { writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import { contentOf } from '../support/map-content.ts';
import { plantedMap } from '../support/planted-map.ts';
import { createPrintingBrowser } from '../support/printing-browser.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { wordsInBytes, wordsInPdf } from '../support/words-in-bytes.ts';

const words = 'appel boom fiets kaas lamp tafel';
const vault = createVault({ logN: 15 });
/** Everything the browser is given. */
const orders: string[] = [];
const printer = noting(
  createMapPrinter({ browser: await createPrintingBrowser(), pageFolder: 'out/renderer' }),
  (order) => orders.push(JSON.stringify(order)),
);
afterAll(() => vault.close());

/** Every form the command line writes, and how much of what is kept a whole map has in it. */
const forms = [
  { form: 'json', whole: 200 },
  { form: 'svg', whole: 18 },
  { form: 'graphml', whole: 100 },
  { form: 'csv', whole: 100 },
] as const;

const { json, kept, open } = plantedMap();

function noting({ pdf, png }: MapPrinter, note: (order: object) => void): MapPrinter {
  return {
    pdf(order, signal) {
      note(order);
      return pdf(order, signal);
    },
    png(order, signal) {
      note(order);
      return png(order, signal);
    },
  };
}

async function folderWithMap(): Promise<string> {
  const folder = await createTemporaryFolder();
  const document = new Y.Doc();
  writeMapJson(document, json);
  const content = contentOf(document);
  (await vault.createMapFile(join(folder, 'gezin.kaart'), words, content, new AbortController().signal)).close();
  return folder;
}

function bytesOf(written: Uint8Array | string): Uint8Array {
  if (typeof written === 'string') throw new Error(written);
  return written;
}

/** What the command line writes, or, where it writes nothing, says. */
async function exported(folder: string, form: string, ...options: readonly string[]): Promise<Uint8Array | string> {
  const name = `out-${options.length}`;
  const out = join(folder, `${name}.${form}`);
  const said: string[] = [];
  const code = await runCommandLine({
    words: ['export', join(folder, 'gezin.kaart'), '--as', form, '--out', out, ...options],
    passphrase: words,
    version: '',
    vault,
    printer,
    terminal: { write: () => undefined, say: (message) => said.push(message), askHidden: async () => null },
    language: 'nl',
    signal: new AbortController().signal,
  });
  if (code !== 0) return said.join();
  // A table is two files.
  const files = (await readdir(folder)).filter((file) => file.startsWith(name) && file.endsWith(form));
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))));
}

it('words are found however they stand in a file', () => {
  const around = (bytes: Uint8Array) => Buffer.concat([Buffer.from('begin '), bytes, Buffer.from(' end')]);
  const [word = ''] = kept;
  const utf16 = Buffer.from(word, 'utf16le');
  const ways = [
    Buffer.from(word.toUpperCase()),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(utf16.toString('hex').toUpperCase()),
    deflateSync(Buffer.from(word)),
    gzipSync(utf16),
    deflateSync(deflateSync(Buffer.from(word))),
    ...['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(`${before}${word}`).toString('base64'))),
  ];
  for (const bytes of ways) expect(wordsInBytes(around(bytes), [word])).toEqual([word]);
  expect(wordsInBytes(around(Buffer.from(word.slice(1))), [word])).toEqual([]);
});

describe('no copy for a reader has, in any of its bytes, what is kept from the reader', () => {
  for (const { form, whole } of forms) {
    it(`as ${form}`, async () => {
      const folder = await folderWithMap();
      const copy = bytesOf(await exported(folder, form, '--reader', 'School'));
      expect(wordsInBytes(copy, kept)).toEqual([]);
      // What the school may read is there; and without a copy made for it, so is what is kept.
      expect(wordsInBytes(copy, open).length).toBeGreaterThan(12);
      expect(wordsInBytes(bytesOf(await exported(folder, form)), kept).length).toBeGreaterThanOrEqual(whole);
    });
  }
});

describe('no copy that a browser makes has anything of it either, nor is the browser given any', () => {
  const everyPart = ['--parts', 'map,plan,list,contacts,fridge,blank'];

  it('as pdf', async () => {
    const folder = await folderWithMap();
    const wordsIn = async (bytes: Uint8Array, looked: readonly string[]) => {
      const path = join(folder, 'looked-at');
      await writeFile(path, bytes);
      return new Set([...wordsInBytes(bytes, looked), ...(await wordsInPdf(path, looked))]);
    };
    const copy = bytesOf(await exported(folder, 'pdf', '--reader', 'School', ...everyPart));
    expect(wordsInBytes(Buffer.from(orders.splice(0).join()), kept)).toEqual([]);
    expect([...(await wordsIn(copy, kept))]).toEqual([]);
    expect((await wordsIn(copy, open)).size).toBeGreaterThan(40);
    const whole = bytesOf(await exported(folder, 'pdf', ...everyPart));
    expect((await wordsIn(whole, kept)).size).toBeGreaterThanOrEqual(70);
    expect(wordsInBytes(Buffer.from(orders.splice(0).join()), kept).length).toBeGreaterThanOrEqual(200);
  });

  it('as png', async () => {
    const folder = await folderWithMap();
    const copy = bytesOf(await exported(folder, 'png', '--reader', 'School'));
    expect(wordsInBytes(copy, kept)).toEqual([]);
    expect(wordsInBytes(Buffer.from(orders.splice(0).join()), kept)).toEqual([]);
    // Words in a picture are dots: that they are not there is known from what it was made of.
    const whole = bytesOf(await exported(folder, 'png'));
    expect(wordsInBytes(Buffer.from(orders.splice(0).join()), kept).length).toBeGreaterThanOrEqual(200);
    expect(copy).not.toEqual(whole);
  });
});

describe('no file the window asks for has, in any of its bytes, what is kept from its reader', () => {
  for (const { form, whole } of forms) {
    if (form === 'svg') continue;
    it(`as ${form}`, async () => {
      const folder = await createTemporaryFolder();
      const document = new Y.Doc();
      writeMapJson(document, json);
      const exportedFor = async (reader: string | null) => {
        const path = join(folder, `${reader}.${form}`);
        const how = { path, form, reader, style: 'dutch', language: 'nl', isReplacing: false } as const;
        return Buffer.concat(
          await Promise.all((await exportMap(readMap(document), how)).map((file) => readFile(file))),
        );
      };
      const copy = await exportedFor('school');
      expect(wordsInBytes(copy, kept)).toEqual([]);
      expect(wordsInBytes(copy, open).length).toBeGreaterThan(12);
      expect(wordsInBytes(await exportedFor(null), kept).length).toBeGreaterThanOrEqual(whole);
    });
  }
});

it('a reader who is not there, or who is there twice, gets no copy: it is said who there are', async () => {
  const folder = await folderWithMap();
  const [, doctor] = json.readers;
  for (const name of ['Schol', '', 'constructor']) {
    expect(await exported(folder, 'json', '--reader', name)).toBe(
      `Deze lezer is er niet, of twee keer. Er zijn: School, ${doctor?.name}`,
    );
  }
  expect(await exported(folder, 'json', '--reader', 'school')).toBeInstanceOf(Uint8Array);
});
