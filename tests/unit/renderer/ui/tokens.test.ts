import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursOf(part: string): ReadonlyMap<string, string> {
  return new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
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
  ['light', coloursOf(light)],
  ['dark', new Map([...coloursOf(light), ...coloursOf(dark)])],
] as const)('in %s', (_scheme, colours) => {
  const contrast = ([front = '', ground = '']: readonly string[]) =>
    contrastOf(colours.get(front) ?? '', colours.get(ground) ?? '');

  it.each(textPairs)('%s reads on %s', (...pair) => {
    expect(contrast(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('%s is seen on %s', (...pair) => {
    expect(contrast(pair)).toBeGreaterThanOrEqual(3);
  });
});
