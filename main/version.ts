import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { z } from 'zod';

/** The version of this program, as its package.json says it. */
export function readVersion(): string {
  const path = findPackageJSON(import.meta.url);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path ?? '', 'utf8')));
  return version;
}
