import { describe, expect, it } from 'vitest';
import { marks } from '../../../../shared/notation/marks.ts';
import { inks, paperPalettes } from '../../../../shared/notation/paper.ts';
import { contrast } from '../../../support/contrast.ts';

describe.each(inks)('on paper in %s', (ink) => {
  const { ground, ink: text, home, marks: colours } = paperPalettes[ink];

  it('text has a contrast of 4.5 on whatever it stands on', () => {
    for (const under of [ground, home.ground]) expect(contrast(text, under)).toBeGreaterThan(4.5);
    for (const mark of marks) {
      expect(contrast(colours[mark].line, ground), `letter ${mark}`).toBeGreaterThan(4.5);
      expect(contrast(colours[mark].onLine, colours[mark].line), `filled letter ${mark}`).toBeGreaterThan(4.5);
    }
  });

  it('lines, rings and figures have a contrast of 3 on whatever they cross', () => {
    for (const under of [ground, home.ground]) {
      for (const mark of marks) expect(contrast(colours[mark].line, under), mark).toBeGreaterThan(3);
      expect(contrast(home.line, under)).toBeGreaterThan(3);
    }
    for (const mark of marks) expect(contrast(colours[mark].line, colours[mark].ground), mark).toBeGreaterThan(3);
  });
});

it('grey paper has no colour in it', () => {
  const colours = JSON.stringify(paperPalettes.grey).match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(15);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});
