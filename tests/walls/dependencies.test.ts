import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const paper = readFileSync(fileURLToPath(new URL('../../docs/dependencies.md', import.meta.url)), 'utf8');
const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('docs/dependencies.md', () => {
  it('names every package with its exact version', () => {
    const rows = paper.split('\n').filter((line) => line.startsWith('| '));
    const missing = packages.filter(
      ([name, version]) => !rows.some((row) => cells(row, 1).includes(name) && cells(row, 2).includes(version)),
    );
    expect(missing).toEqual([]);
  });

  it('names no package that is not there', () => {
    const names = new Set(packages.map(([name]) => name));
    const rows = paper.split('\n').filter((line) => /^\| (?!package|---)/.test(line));
    expect(rows.flatMap((row) => cells(row, 1)).filter((name) => !names.has(name))).toEqual([]);
  });
});

/** What stands in one cell of a row of the table: several packages that go together share a row. */
function cells(row: string, column: number): string[] {
  return (row.split('|')[column] ?? '').split(',').map((part) => part.trim());
}
