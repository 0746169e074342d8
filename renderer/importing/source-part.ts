import type { CallInput } from '../../shared/bridge.ts';
import { AppError } from '../../shared/errors.ts';

/** A file that people and ties come from: where it is, or itself, as it was dropped on the window. */
export type SourcePart = { readonly path: string } | { readonly file: File };

/** What fits in one frame beside what is said of it. */
const mostBytes = 63 * 1024 * 1024;

/** The last part of where it is. */
export function nameOfPart(part: SourcePart): string {
  return 'file' in part ? part.file.name : (part.path.split(/[/\\]/).at(-1) ?? part.path);
}

/** What main is asked to read, and the bytes it can't read by itself. Throws `file-too-large`, `file-unreadable`. */
export async function askFor(
  parts: readonly SourcePart[],
): Promise<{ readonly files: CallInput<'import.read'>['files']; readonly body: Uint8Array }> {
  const dropped = parts.flatMap((part) => ('file' in part ? [part.file] : []));
  if (dropped.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new AppError('file-too-large');
  const pieces = await Promise.all(dropped.map(bytesOf));
  const body = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    body.set(piece, end);
    end += piece.length;
  }
  const sizes = pieces.map(({ length }) => length);
  const files = parts.map((part) =>
    'file' in part ? { name: part.file.name, size: sizes.shift() ?? 0 } : { path: part.path },
  );
  return { files, body };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new AppError('file-unreadable', { cause });
  }
}
