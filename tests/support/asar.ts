import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** One file of an archive of Electron's, as its header names it. */
interface PackedFile {
  /** Beside the archive, in the folder of its name with `.unpacked` behind it. */
  readonly isUnpacked: boolean;
  /** In bytes, from the end of the header. */
  readonly start: number;
  readonly size: number;
}

type Folder = { readonly files: Readonly<Record<string, Folder | Entry>> };
type Entry = z.infer<typeof entrySchema>;
const entrySchema = z.object({ size: z.int(), offset: z.string().optional(), unpacked: z.boolean().optional() });
const folderSchema: z.ZodType<Folder> = z.lazy(() =>
  z.object({ files: z.record(z.string(), z.union([folderSchema, entrySchema])) }),
);

/**
 * Reads the header of an archive: every file by its path, and where the first file begins. The archive is four numbers
 * (uint32, little-endian: 4, the bytes of the header, of its text with length, of its text), the text (JSON), the files.
 */
export function readArchive(path: string): { readonly files: ReadonlyMap<string, PackedFile>; readonly start: number } {
  const file = openSync(path, 'r');
  const sizes = Buffer.alloc(16);
  readSync(file, sizes, 0, 16, 0);
  const text = Buffer.alloc(sizes.readUInt32LE(12));
  readSync(file, text, 0, text.length, 16);
  closeSync(file);
  const files = new Map<string, PackedFile>();
  const walk = (folder: Folder, before: string) => {
    for (const [name, entry] of Object.entries(folder.files)) {
      if ('files' in entry) walk(entry, `${before}${name}/`);
      else {
        const { size, offset = '0', unpacked = false } = entry;
        files.set(`${before}${name}`, { isUnpacked: unpacked, start: Number(offset), size });
      }
    }
  };
  walk(folderSchema.parse(JSON.parse(text.toString('utf8'))), '');
  return { files, start: 8 + sizes.readUInt32LE(4) };
}

/** Puts every file of an archive into a folder, as Electron would find it. */
export async function unpackArchive(path: string, folder: string): Promise<void> {
  const { files, start } = readArchive(path);
  const bytes = readFileSync(path);
  for (const [name, file] of files) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    if (file.isUnpacked) await cp(join(`${path}.unpacked`, name), target);
    else await writeFile(target, bytes.subarray(start + file.start, start + file.start + file.size));
  }
}
