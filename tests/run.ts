import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { electronBinary } from './support/electron.ts';
import { ensureSystemCommands } from './support/system-commands.ts';

/**
 * `npm test`: build, unit and integration tests, then the walks through the real program. Everything has to run; only
 * the walk under Electron may be left out, where its binary is not there. The last line is `N passed, N failed`.
 */

interface Tally {
  readonly passed: number;
  /** Failed, and also skipped or never run: a test that looked at nothing has not passed. */
  readonly failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = { vitest: join(root, '.cache/vitest.json'), playwright: join(root, '.cache/playwright.json') };

const vitestReport = z
  .object({ numPassedTests: z.int(), numTotalTests: z.int() })
  .transform(({ numPassedTests, numTotalTests }): Tally => tally(numPassedTests, numTotalTests - numPassedTests));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }): Tally => tally(stats.expected, stats.unexpected + stats.flaky + stats.skipped));

process.exitCode = runAll();

function runAll(): number {
  try {
    ensureSystemCommands();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return finish(tally(0, 1));
  }
  if (run('npm', ['run', '--silent', 'build']) !== 0) return finish(tally(0, 1));

  const projects = ['--project=browser', ...(electronBinary() === null ? [] : ['--project=electron'])];
  const tallies = [
    counted(reports.vitest, vitestReport, 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.vitest}`,
    ]),
    counted(reports.playwright, playwrightReport, 'playwright', ['test', ...projects]),
  ];
  if (electronBinary() === null)
    console.log("Not run: the electron project. Electron's binary is not on this machine.");
  return finish(tallies.reduce((sum, next) => tally(sum.passed + next.passed, sum.failed + next.failed)));
}

/** Runs a test program and reads its report. A run that ended badly without naming a failed test is one failure. */
function counted(report: string, schema: z.ZodType<Tally>, command: string, args: readonly string[]): Tally {
  rmSync(report, { force: true });
  const status = run(command, args);
  const { passed, failed } = existsSync(report) ? schema.parse(JSON.parse(readFileSync(report, 'utf8'))) : tally(0, 0);
  return tally(passed, failed === 0 && (status !== 0 || passed === 0) ? 1 : failed);
}

function run(command: string, args: readonly string[]): number {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? 1;
}

function finish({ passed, failed }: Tally): number {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function tally(passed: number, failed: number): Tally {
  return { passed, failed };
}
