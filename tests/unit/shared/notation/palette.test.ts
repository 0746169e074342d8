import { describe, expect, it } from 'vitest';
import { marks } from '../../../../shared/notation/marks.ts';
import { palettes, type Scheme } from '../../../../shared/notation/palette.ts';
import { type Colour, contrast, lightOf, luminance } from '../../../support/contrast.ts';

/** CIE L*a*b* with the D65 white. */
function labOf([r, g, b]: Colour): Colour {
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : (24_389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** What people without one kind of cone see: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const eyes: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(eye: readonly [Colour, Colour, Colour], colour: Colour): Colour {
  const see = (row: Colour) => Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]));
  return [see(eye[0]), see(eye[1]), see(eye[2])];
}

describe.each([
  ['light', 4.5, 3],
  ['dark', 4.5, 3],
  ['strongLight', 7, 4.5],
  ['strongDark', 7, 4.5],
] as const satisfies [Scheme, number, number][])('the %s palette', (scheme, forText, forLines) => {
  const { ground, ink, selection, home, backdrop, marks: colours } = palettes[scheme];

  it('gives text enough contrast on whatever it stands on', () => {
    for (const under of [ground, home.ground]) expect(contrast(ink, under)).toBeGreaterThan(forText);
    expect(contrast(backdrop.ink, ground)).toBeGreaterThan(forText);
    for (const mark of marks) {
      expect(contrast(colours[mark].line, ground), `letter ${mark}`).toBeGreaterThan(forText);
      expect(contrast(colours[mark].onLine, colours[mark].line), `filled letter ${mark}`).toBeGreaterThan(forText);
    }
  });

  it('gives lines, rings and figures enough contrast on whatever they cross', () => {
    for (const mark of marks) {
      for (const under of [ground, home.ground, colours[mark].ground]) {
        expect(contrast(colours[mark].line, under), mark).toBeGreaterThan(forLines);
      }
    }
    expect(contrast(backdrop.line, ground)).toBeGreaterThan(forLines);
    for (const under of [ground, home.ground]) {
      expect(contrast(selection, under)).toBeGreaterThan(forLines);
      expect(contrast(home.line, under)).toBeGreaterThan(forLines);
    }
  });

  it.each(Object.entries(eyes))('keeps the lines apart for eyes with %s', (_, eye) => {
    const seen = marks.map((mark) => labOf(seenBy(eye, lightOf(colours[mark].line))));
    for (const [index, a] of seen.entries()) {
      for (const b of seen.slice(index + 1)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(12);
      }
    }
  });
});
