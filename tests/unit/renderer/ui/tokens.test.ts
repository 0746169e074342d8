import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../support/contrast.ts';

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const [plain = '', rest = ''] = css.split(':root[data-look="light"]');
const [, strong = ''] = rest.split(':root[data-contrast="strong"]');

/** The colours of a part of the sheet, where it is light or dark. */
function coloursOf(part: string, isDark: boolean): ReadonlyMap<string, string> {
  const colours = part.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...colours].map(([, name = '', light = '', dark = '']) => [name, isDark ? dark : light]));
}

const textPairs = [
  ...['ground', 'paper', 'paper-hovered', 'paper-pressed', 'warning-soft'].map((ground) => ['ink', ground]),
  ...['ground', 'paper', 'paper-hovered'].map((ground) => ['ink-soft', ground]),
  ...['ground', 'paper', 'paper-hovered', 'paper-pressed', 'accent-soft'].map((ground) => ['accent', ground]),
  ...['ground', 'paper', 'warning-soft'].map((ground) => ['warning', ground]),
  ...['accent', 'accent-hovered', 'accent-pressed'].map((ground) => ['on-accent', ground]),
];
const edgePairs = [
  ['edge', 'paper'],
  ['edge', 'ground'],
];

describe.each([
  ['light', coloursOf(plain, false), 4.5, 3],
  ['dark', coloursOf(plain, true), 4.5, 3],
  ['strong contrast, light', new Map([...coloursOf(plain, false), ...coloursOf(strong, false)]), 7, 4.5],
  ['strong contrast, dark', new Map([...coloursOf(plain, true), ...coloursOf(strong, true)]), 7, 4.5],
] as const)('in %s', (_name, colours, forText, forEdges) => {
  const contrastOf = ([front = '', ground = '']: readonly string[]) =>
    contrast(colours.get(front) ?? '', colours.get(ground) ?? '');

  it.each(textPairs)('%s reads on %s', (...pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(forText);
  });

  it.each(edgePairs)('%s is seen on %s', (...pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(forEdges);
  });
});
