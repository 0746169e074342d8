import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { lintPlants, neighbours, typePlants } from './plants.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

describe('the linter', () => {
  it('refuses every planted import and global, each for its own reason', () => {
    const findings = lint(build(lintPlants));
    const expected = lintPlants.map(({ file, says }) => ({ file, says: expect.stringContaining(says) }));
    expect(findings).toEqual(expect.arrayContaining(expected));
    expect(findings).toHaveLength(expected.length);
  });

  it('refuses nothing on the right side of the walls', () => {
    expect(lint(build(neighbours))).toEqual([]);
  });

  it('has a wall around every folder of the program', () => {
    const planted = new Set(lintPlants.map(({ file }) => dirname(file)));
    // In renderer, the screens share one rule, which is planted in two of them.
    const bare = ['shared', 'main'].flatMap((part) => foldersOf(part).filter((folder) => !planted.has(folder)));
    expect(bare).toEqual([]);
  });
});

describe('the compiler', () => {
  it('refuses every planted name and file, each for its own reason', () => {
    const answer = { file: 'main/answer.ts', line: 'export const answer = 42;' };
    const printed = compile(build([...typePlants, answer]));
    for (const { file, says } of typePlants) {
      expect(printed.split('\n').filter((line) => line.includes(file) && line.includes(says))).not.toEqual([]);
    }
  });

  it('refuses nothing where each folder keeps to its own runtime', () => {
    const printed = compile(
      build([
        { file: 'shared/planted.ts', line: 'export const number = Math.random();' },
        { file: 'main/planted.ts', line: 'export const folder = process.cwd();' },
        { file: 'renderer/planted.ts', line: 'export const title = document.title;' },
      ]),
    );
    expect(printed).toBe('');
  });
});

/** A house of the same rules as this one, with one line in each of the given files. */
function build(files: readonly { readonly file: string; readonly line: string }[]): string {
  const house = mkdtempSync(join(tmpdir(), 'krachtenkaart-walls-'));
  houses.push(house);
  const rules = ['.gitignore', 'biome.json', 'package.json', 'tsconfig.base.json'];
  const projects = ['shared', 'main', 'renderer'].map((part) => `${part}/tsconfig.json`);
  for (const file of [...rules, ...projects]) cpSync(join(root, file), join(house, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const { file, line } of files) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${line}\n`);
  }
  return house;
}

/** What the linter finds, as the file and the sentence. */
function lint(house: string): { file: string; says: string }[] {
  const output = runIn(house, 'biome', ['check', '--reporter=github', '--max-diagnostics=none']);
  return output.split('\n').flatMap((line) => {
    const finding = /^::\w+ .*?file=(?<file>[^,]+),.*?::(?<says>.*)$/.exec(line)?.groups;
    if (finding === undefined) return [];
    const { file = '', says = '' } = finding;
    return [{ file: file.replace(`${house}/`, ''), says }];
  });
}

function compile(house: string): string {
  return runIn(house, 'tsc', ['-b', 'shared', 'main', 'renderer', '--pretty', 'false']);
}

function runIn(house: string, command: string, args: readonly string[]): string {
  const { error, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: house,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return stdout + stderr;
}

function foldersOf(part: string): string[] {
  return readdirSync(join(root, part), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
