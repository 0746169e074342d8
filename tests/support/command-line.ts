import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../main/cli/command-line.ts';
import { createMapPrinter } from '../../main/printing/map-printer.ts';
import type { MapContent } from '../../main/vault/content.ts';
import { createVault } from '../../main/vault/vault.ts';
import { type MapJson, parseMapJson } from '../../shared/map/json.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { contentOf, documentWith } from './map-content.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export const commandLineEntry = resolve('main/cli/entry.ts');
export const fixtureJson = resolve('tests/fixtures/map-v1.json');
export const fixtureWords = 'zeven groene fietsen';
export const words = 'appel boom fiets kaas lamp tafel';

export interface Outcome {
  readonly code: number;
  readonly result: string;
  readonly said: string;
}

/** Runs the program itself, in a process of its own, with the passphrase in its environment. */
export function runProgram(args: readonly string[], passphrase: string | null = words): Promise<Outcome> {
  const { KRACHTENKAART_PASSPHRASE: _, ...environment } = process.env;
  const env = {
    ...environment,
    LC_ALL: 'nl_NL.UTF-8',
    ...(passphrase !== null && { KRACHTENKAART_PASSPHRASE: passphrase }),
  };
  return new Promise((settle) => {
    execFile(process.execPath, [commandLineEntry, ...args], { env }, (error, result, said) => {
      settle({ code: typeof error?.code === 'number' ? error.code : 0, result, said });
    });
  });
}

/** The command line without a process of its own. */
export interface CommandLineHere {
  run(args: readonly string[], passphrase?: string, language?: Language): Promise<Outcome>;
  /** A file that is quick to open, with these words. */
  createFile(content?: MapContent): Promise<string>;
  close(): void;
}

/** It prints by `browser`; null is a computer that has none. */
export function createCommandLine(browser: string | null = null): CommandLineHere {
  const vault = createVault({ logN: 15 });
  const printer = createMapPrinter({ browser, pageFolder: resolve('out/renderer') });
  return {
    async run(args, passphrase = words, language = 'nl') {
      const terminal = { result: '', said: '' };
      const code = await runCommandLine({
        words: args,
        passphrase,
        version: '',
        vault,
        printer,
        terminal: {
          write(result) {
            terminal.result += typeof result === 'string' ? `${result}\n` : JSON.stringify(result);
          },
          say(message) {
            terminal.said += `${message}\n`;
          },
          askHidden: async () => null,
        },
        language,
        signal: new AbortController().signal,
      });
      return { code, ...terminal };
    },
    async createFile(content = contentOf(documentWith('Oma'))) {
      const path = join(await createTemporaryFolder(), 'kaart.kaart');
      (await vault.createMapFile(path, words, content, new AbortController().signal)).close();
      return path;
    },
    close: vault.close,
  };
}

/** A copy of the file of format 1, as an export writes in a file that it was made. */
export async function copyOfFixture(): Promise<string> {
  const path = join(await createTemporaryFolder(), 'map-v1.kaart');
  await copyFile('tests/fixtures/map-v1.kaart', path);
  return path;
}

/** The map of the fixture, with what it says by default in a program that knows more fields. */
export async function fixtureMap(): Promise<MapJson> {
  return parseMapJson(JSON.parse(await readFile(fixtureJson, 'utf8')));
}

export function sentence(text: string): string {
  return `${text}\n`;
}
