import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs a shell command on a terminal of its own and types `lines` to it. Resolves with all that the terminal showed
 * (line ends as a terminal has them) and the exit code. Needs the system command `script`.
 */
export async function runOnTerminal(
  command: string,
  lines: readonly string[],
  { folder, environment = process.env }: { readonly folder: string; readonly environment?: NodeJS.ProcessEnv },
): Promise<{ readonly shown: string; readonly code: number | null }> {
  const script = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, env: environment });
  script.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const ended = new Promise<number | null>((resolve, reject) => {
    script.once('error', reject);
    script.once('close', resolve);
  });
  const [shown, code] = await Promise.all([text(script.stdout), ended]);
  return { shown, code };
}
