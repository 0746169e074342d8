import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The text of each page of a PDF, as `pdftotext` reads it: as it stands on the page, or in the order it was written. */
export async function textOfPdf(path: string, order: 'layout' | 'raw' = 'layout'): Promise<readonly string[]> {
  const stdout = await run('pdftotext', `-${order}`, path, '-');
  // Every page ends with a form feed.
  return stdout.split('\f').slice(0, -1);
}

/** What a PDF is made of, as poppler's tools tell it. */
export interface PdfParts {
  /** The size of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly isTagged: boolean;
  readonly fonts: readonly { readonly isEmbedded: boolean }[];
  /** Pictures made of pixels. */
  readonly images: number;
}

export async function partsOfPdf(path: string): Promise<PdfParts> {
  const [info, fonts, images] = await Promise.all([
    run('pdfinfo', '-l', '-1', path),
    run('pdffonts', path),
    run('pdfimages', '-list', path),
  ]);
  return {
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

function rowsOf(table: string): string[] {
  return table.split('\n').slice(2).filter(Boolean);
}

async function run(command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args)).stdout;
}
