import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The program's painter as a script for a page that has Cytoscape: it leaves `painting` behind, as in painting.ts. */
export async function painterScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('painting.ts', import.meta.url)),
        formats: ['iife'],
        name: 'painting',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The painter did not build.');
  return chunk.code;
}
