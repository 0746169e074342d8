import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { AppError } from '../../shared/errors.ts';

/** Where a command writes and asks. */
export interface Terminal {
  /** A result, as JSON, or a text that was asked for: to standard output. */
  write(result: object | string): void;
  /** A message for a person: to standard error. */
  say(message: string): void;
  /** Asks for a line that is not shown while it is typed. Null when nobody is there to type. Throws `cancelled`. */
  askHidden(question: string): Promise<string | null>;
}

export function createTerminal({ stdin, stdout, stderr }: typeof process): Terminal {
  // Whoever reads the result may stop before its end: no fault of the command.
  stdout.on('error', () => undefined);
  return {
    write(result) {
      stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 2)}\n`);
    },
    say(message) {
      stderr.write(`${message}\n`);
    },
    async askHidden(question) {
      if (!stdin.isTTY) return null;
      // It reads the keys itself, so the terminal echoes none, and what it would echo goes nowhere.
      const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 });
      stderr.write(question);
      const ended = Promise.race([once(lines, 'line'), once(lines, 'close').then(() => null)]);
      lines.once('SIGINT', () => lines.close());
      const answer = await ended;
      lines.close();
      stderr.write('\n');
      if (answer === null) throw new AppError('cancelled');
      return String(answer[0]);
    },
  };
}
