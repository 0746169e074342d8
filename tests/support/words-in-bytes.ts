import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * Which of these words stand anywhere in a file: as they are, packed (the streams of a PDF, the chunks of a PNG), as
 * UTF-8 or UTF-16, as base64 or as hex, in either case. The words are ASCII letters.
 */
export function wordsInBytes(bytes: Uint8Array, words: readonly string[]): readonly string[] {
  const layers = unpacked(Buffer.from(bytes)).map((layer) => layer.toString('latin1'));
  const lowered = layers.map((layer) => layer.toLowerCase());
  return words.filter(
    (word) =>
      plainForms(word).some((form) => lowered.some((layer) => layer.includes(form))) ||
      base64Forms(word).some((form) => layers.some((layer) => layer.includes(form))),
  );
}

/** The words that stand in the text of a PDF, whose letters are numbers in fonts. */
export async function wordsInPdf(path: string, words: readonly string[]): Promise<readonly string[]> {
  const run = promisify(execFile);
  const most = { maxBuffer: 64 * 1024 * 1024 };
  const texts = await Promise.all([
    run('pdftotext', ['-raw', path, '-'], most),
    run('pdfinfo', ['-struct-text', path], most),
    run('pdfinfo', ['-meta', path], most),
    run('pdfinfo', [path], most),
  ]);
  const text = texts.map(({ stdout }) => stdout.toLowerCase().replaceAll(/\s/g, '')).join('\n');
  return words.filter((word) => text.includes(word.toLowerCase()));
}

const encodings = ['latin1', 'utf16le'] as const;

function encoded(word: string): readonly Buffer[] {
  const forms = encodings.map((encoding) => Buffer.from(word, encoding));
  return [...forms, Buffer.from(word, 'utf16le').swap16()];
}

function plainForms(word: string): readonly string[] {
  const lowered = encoded(word.toLowerCase());
  return [
    ...lowered.map((bytes) => bytes.toString('latin1')),
    ...[...lowered, ...encoded(word)].map((bytes) => bytes.toString('hex')),
  ];
}

/** What stands in base64 whichever of the three ways the word lies in it. */
function base64Forms(word: string): readonly string[] {
  return [word, word.toLowerCase()].flatMap(encoded).flatMap((bytes) =>
    [0, 1, 2].map((shift) => {
      const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replaceAll('=', '');
      // The first and last signs hold bits of what stands beside the word.
      return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    }),
  );
}

/** The bytes themselves, and what comes of every place in them where something packed may begin, however often packed. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  const layers = [bytes];
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const found = openedAt(bytes, at);
    if (found !== null) layers.push(...unpacked(found));
  }
  return layers;
}

/** A zlib stream (PDF, PNG), a gzip file, or an entry of a ZIP, each told by its first bytes. */
function openedAt(bytes: Buffer, at: number): Buffer | null {
  const two = bytes.readUInt16BE(at);
  if (two >> 8 === 0x78 && two % 31 === 0) return opens(inflateSync, bytes, at);
  if (two === 0x1f8b) return opens(inflateRawSync, bytes, at + 10);
  if (two !== 0x504b || at + 30 > bytes.length || bytes.readUInt16BE(at + 2) !== 0x0304) return null;
  return opens(inflateRawSync, bytes, at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28));
}

type Opener = (bytes: Buffer, options: { finishFlush: number; maxOutputLength: number }) => Buffer;

/** What follows a packed piece is not looked at; what is no packed piece opens to nothing. */
function opens(open: Opener, bytes: Buffer, at: number): Buffer | null {
  try {
    return open(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 128 * 1024 * 1024 });
  } catch {
    return null;
  }
}
