import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a shell command on a terminal of its own. Each time it shows a question (a text that ends in a colon and a
 * space), the next of the lines is typed. Resolves with all that the terminal showed and the exit code. Needs the system
 * command `script`.
 */
export async function runOnTerminal(
  command: string,
  lines: readonly string[],
  { folder }: { readonly folder: string },
): Promise<{ readonly shown: string; readonly code: number | null }> {
  const script = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  const waiting = [...lines];
  let shown = '';
  let answered = 0;
  script.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (!shown.endsWith(': ') || shown.length === answered) return;
    answered = shown.length;
    script.stdin.write(`${waiting.shift() ?? '\x03'}\n`);
  });
  const [code] = await once(script, 'close');
  return { shown, code };
}
