import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { Text } from '../../shared/text/text.ts';
import { readingCodeOf } from '../vault/system-errors.ts';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

export interface PassphraseSource {
  readonly file: string | undefined;
  readonly environment: string | undefined;
  readonly terminal: Terminal;
  readonly text: Text;
}

const maxFileBytes = 4_096;

/**
 * The passphrase from a file, the environment or a person, in that order; never from an argument, which every program
 * on the machine can see. Outer white space does not count, so a file may end with a newline.
 */
export async function readPassphrase({ file, environment, terminal, text }: PassphraseSource, isNew: boolean) {
  if (file !== undefined) return readPassphraseFile(file);
  if (environment !== undefined) return environment;
  const first = await terminal.askHidden(text(isNew ? 'commandLine.askNew' : 'commandLine.ask'));
  if (first === null) throw new UsageError('commandLine.noPassphrase');
  if (isNew && (await terminal.askHidden(text('commandLine.askAgain'))) !== first) {
    throw new UsageError('commandLine.notTheSame');
  }
  return first;
}

async function readPassphraseFile(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > maxFileBytes) throw new AppError('file-too-large');
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError(readingCodeOf(cause), { cause });
  }
}
