import type { Language } from '../../shared/map/vocabulary.ts';
import type { Text, TextKey } from '../../shared/text/text.ts';
import type { MapPrinter } from '../printing/map-printer.ts';
import type { Vault } from '../vault/vault.ts';
import type { Terminal } from './terminal.ts';

/** What a command is run with. */
export interface CommandRun {
  /** The file that was named, as an absolute path. */
  readonly path: string;
  /** The file it is done from, as an absolute path; null for a command that takes one file. */
  readonly source: string | null;
  /** The values of the options that were given. */
  readonly options: Readonly<Record<string, string>>;
  readonly vault: Vault;
  readonly printer: MapPrinter;
  readonly terminal: Terminal;
  readonly text: Text;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** The passphrase of the file; `isNew` asks a person twice. */
  readPassphrase(asking?: { readonly isNew: boolean }): Promise<string>;
  /** The passphrase of somebody else who is given a key: from the file of `--new-passphrase-file`, or asked twice. */
  readNewPassphrase(): Promise<string>;
}

export interface Command {
  readonly help: TextKey;
  /** Whether it takes two files: what it is done from, and then the map. */
  readonly takesSource?: true;
  /** Its options, each of which takes a value. */
  readonly options: readonly string[];
  /** Does the work. True: done. False: what was asked is refused, and the result on standard output says why. */
  run(run: CommandRun): Promise<boolean>;
}

/** The command was not typed as it should be: `key` is the sentence that says how. */
export class UsageError extends Error {
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: TextKey, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
  }
}
