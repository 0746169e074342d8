import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The text of each page of a PDF, as `pdftotext` reads it: as it stands on the page, or in the order it was written. */
export async function textOfPdf(path: string, order: 'layout' | 'raw' = 'layout'): Promise<readonly string[]> {
  const stdout = await run('pdftotext', `-${order}`, path, '-');
  // Every page ends with a form feed.
  return stdout.split('\f').slice(0, -1);
}

/** What a PDF is made of, as poppler's tools tell it. */
export interface PdfParts {
  readonly title: string | null;
  /** The language it says it is in, as a BCP 47 tag. */
  readonly language: string | null;
  /** The size of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly isTagged: boolean;
  readonly fonts: readonly { readonly isEmbedded: boolean }[];
  /** Pictures made of pixels. */
  readonly images: number;
}

export async function partsOfPdf(path: string): Promise<PdfParts> {
  const [info, fonts, images, bytes] = await Promise.all([
    run('pdfinfo', '-l', '-1', path),
    run('pdffonts', path),
    run('pdfimages', '-list', path),
    readFile(path, 'latin1'),
  ]);
  return {
    title: /^Title: +(.+)$/m.exec(info)?.[1] ?? null,
    language: languageOf(bytes),
    sizes: [...info.matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]),
    isTagged: /^Tagged: +yes$/m.test(info),
    // Two lines of heading; the columns end in emb, sub, uni and an object id of two numbers.
    fonts: rowsOf(fonts).map((row) => ({ isEmbedded: row.trim().split(/\s+/).at(-5) === 'yes' })),
    images: rowsOf(images).length,
  };
}

/** Reads the catalogue, which poppler tells nothing of. Chromium writes it as plain text. */
function languageOf(bytes: string): string | null {
  const catalogue = /<<\/Type \/Catalog\b[\s\S]*?endobj/.exec(bytes)?.[0] ?? '';
  return /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1] ?? null;
}

/** The tags of a PDF in the order they are read, each with the words in it; what only groups others is left out. */
export async function tagsOfPdf(path: string): Promise<readonly { readonly tag: string; readonly words: string }[]> {
  const tree = await run('pdfinfo', '-struct-text', path);
  const tags: { tag: string; words: string }[] = [];
  for (const line of tree.split('\n')) {
    const words = /^ *"(.*)"$/.exec(line)?.[1];
    const [tag = ''] = line.trim().split(' ');
    const last = tags.at(-1);
    if (words === undefined && tag !== 'NonStruct') tags.push({ tag, words: '' });
    else if (words !== undefined && last !== undefined) last.words += words;
  }
  return tags;
}

function rowsOf(table: string): string[] {
  return table.split('\n').slice(2).filter(Boolean);
}

async function run(command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args)).stdout;
}
