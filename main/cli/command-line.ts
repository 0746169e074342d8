import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, errorCodeOf, placeOf } from '../../shared/errors.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { createText, type Text } from '../../shared/text/text.ts';
import type { MapPrinter } from '../printing/map-printer.ts';
import type { Vault } from '../vault/vault.ts';
import { checkMap } from './check-map.ts';
import { type Command, UsageError } from './command.ts';
import { describeMap } from './describe-map.ts';
import { exportMap } from './export-map.ts';
import { importMap } from './import-map.ts';
import { addKey, changeKey, listKeys, removeKey } from './keys.ts';
import { newMap } from './new-map.ts';
import { readPassphrase } from './passphrase-source.ts';
import type { Terminal } from './terminal.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', newMap],
  ['info', describeMap],
  ['export', exportMap],
  ['import', importMap],
  ['check', checkMap],
  ['keys list', listKeys],
  ['keys add', addKey],
  ['keys change', changeKey],
  ['keys remove', removeKey],
]);

/** How a command ended, as the code the program exits with. */
export type ExitCode = 0 | 1 | 2;
const exitCodes = { done: 0, refused: 1, badUsage: 2 } as const satisfies Record<string, ExitCode>;

export interface CommandLine {
  /** What was typed after the name of the program. */
  readonly words: readonly string[];
  /** The passphrase in the environment. */
  readonly passphrase: string | undefined;
  readonly version: string;
  readonly vault: Vault;
  readonly printer: MapPrinter;
  readonly terminal: Terminal;
  /** What it speaks, and what a new map is made in. */
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Runs one command to its end. Nothing is thrown: what goes wrong is said in one sentence. */
export async function runCommandLine(line: CommandLine): Promise<ExitCode> {
  const { terminal } = line;
  const text = createText(line.language);
  try {
    return await runWords(line, text);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.say(text(error.key, error.values));
      return exitCodes.badUsage;
    }
    terminal.say(sentenceFor(error, text));
    return exitCodes.refused;
  }
}

function sentenceFor(error: unknown, text: Text): string {
  const code = errorCodeOf(error);
  const isNoJson = error instanceof AppError && code === 'bad-map-json' && error.place === null;
  return isNoJson ? text('commandLine.notJson') : text(`errors.${code}`, placeOf(error));
}

async function runWords(line: CommandLine, text: Text): Promise<ExitCode> {
  const { words, passphrase, version, vault, printer, terminal, language, signal } = line;
  const { name, rest } = commandIn(words);
  const passphraseHelp = text('commandLine.helpPassphrase');
  if (name === undefined) throw new UsageError('commandLine.noCommand');
  if (name === '--version') {
    terminal.write(version);
    return exitCodes.done;
  }
  if (name === '--help' || name === '-h') {
    terminal.write(text('commandLine.help', { version, passphrase: passphraseHelp }));
    return exitCodes.done;
  }
  const command = commands.get(name);
  if (command === undefined) throw new UsageError('commandLine.unknownCommand', { command: name });
  const { help, files, options } = parseWords(command, rest);
  if (help) {
    terminal.write(text(command.help, { passphrase: passphraseHelp }));
    return exitCodes.done;
  }
  const asked = command.takesSource === true ? 2 : 1;
  const file = files.at(-1);
  if (file === undefined || files.length !== asked || files.includes('')) {
    throw new UsageError(asked === 1 ? 'commandLine.oneFile' : 'commandLine.sourceAndFile');
  }
  const passphraseSource = { file: options['passphrase-file'], environment: passphrase, terminal, text };
  const isDone = await command.run({
    path: resolve(file),
    source: asked === 1 ? null : resolve(files[0] ?? ''),
    options,
    vault,
    printer,
    terminal,
    text,
    language,
    signal,
    readPassphrase: ({ isNew } = { isNew: false }) => readPassphrase(passphraseSource, isNew),
    readNewPassphrase: () =>
      readPassphrase({ file: options['new-passphrase-file'], environment: undefined, terminal, text }, true),
  });
  return isDone ? exitCodes.done : exitCodes.refused;
}

/** The name of a command is one word, or two. */
function commandIn([first, second, ...rest]: readonly string[]) {
  const both = `${first} ${second}`;
  if (first === undefined || second === undefined || commands.has(first)) {
    return { name: first, rest: second === undefined ? [] : [second, ...rest] };
  }
  return commands.has(both) ? { name: both, rest } : { name: first, rest: [second, ...rest] };
}

function parseWords(command: Command, words: readonly string[]) {
  const named = [...command.options, 'passphrase-file'].map((option) => [option, { type: 'string' }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(named) },
    });
    const { help, ...options } = values;
    return { help: help === true, files: positionals, options: options as Record<string, string> };
  } catch {
    // Its own message repeats what was typed, in English.
    throw new UsageError('commandLine.badOptions');
  }
}
