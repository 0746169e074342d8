import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { strengths } from '../../../../shared/map/vocabulary.ts';
import { marks } from '../../../../shared/notation/marks.ts';
import { greyOf, inks, paperPalettes } from '../../../../shared/notation/paper.ts';
import { paperDrawing } from '../../../../shared/notation/paper-drawing.ts';
import { contrast } from '../../../support/contrast.ts';
import { household, person, tie } from './household.ts';

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

/** A map in which everything there is to draw is drawn: each label, strength, direction and stress, and a member. */
function mapWithAll(): HouseholdMap {
  const people = marks.map((mark) => person(mark, { name: mark, role: 'rol' }));
  const looks = marks.flatMap((mark) =>
    strengths.flatMap((strength) =>
      (['none', 'forward', 'both'] as const).map((flow) => ({ mark, strength, flow, stress: strength === 'weak' })),
    ),
  );
  const ties = looks.map(({ mark, strength, flow, stress }, index) =>
    tie(`tie ${index}`, mark, 'home', { label: mark === 'unknown' ? null : mark, strength, flow, stress }),
  );
  return household([...people, person('lid', { home: 'home' })], ties);
}

describe.each(inks)('every line and letter that is drawn in %s', (ink) => {
  const palette = paperPalettes[ink];
  const words = { homeWithoutName: 'Thuis', letterOf: (mark: string) => mark.slice(0, 1), nameOfZone: () => 'Ring' };
  const { markup } = paperDrawing(mapWithAll(), words, palette, { width: 270, height: 150 });
  const grounds = [palette.ground, palette.home.ground, ...marks.map((mark) => palette.marks[mark].ground)];
  /** As a printer without colours makes it. */
  const onPaper = (colour: string) => contrast(greyOf(colour), '#ffffff');
  const coloursIn = (pattern: RegExp) => [...new Set([...markup.matchAll(pattern)].map(([, colour = '']) => colour))];

  it('has a contrast of 3 or more with paper, in grey', () => {
    const lines = coloursIn(/stroke="(#[0-9a-f]{6})"/g);
    const figures = coloursIn(/<path [^>]*fill="(#[0-9a-f]{6})"/g).filter((colour) => !grounds.includes(colour));
    expect([...new Set([...lines, ...figures])].length).toBeGreaterThanOrEqual(marks.length + 1);
    for (const colour of [...lines, ...figures]) expect(onPaper(colour), colour).toBeGreaterThan(3);
  });

  it('has as text one of 4.5 or more, with paper or with the line it stands on', () => {
    const letters = coloursIn(/<text [^>]*fill="(#[0-9a-f]{6})"/g);
    const onLine = marks.map((mark) => palette.marks[mark].onLine);
    expect(letters).toEqual(expect.arrayContaining([palette.ink, ...onLine]));
    for (const colour of letters) {
      if (!onLine.includes(colour)) expect(onPaper(colour), colour).toBeGreaterThan(4.5);
    }
    for (const mark of marks) {
      const { line } = palette.marks[mark];
      expect(contrast(greyOf(palette.marks[mark].onLine), greyOf(line)), mark).toBeGreaterThan(4.5);
    }
  });
});

it('the rest of a page is black on white', () => {
  const css = ['paper', 'blank-page', 'printing']
    .map((sheet) => readFileSync(new URL(`../../../../renderer/print/${sheet}.css`, import.meta.url), 'utf8'))
    .join('');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names = '']) => /\.paper-/.test(names));
  const colours = rules.flatMap(([, , body = '']) => body.match(/#[0-9a-f]+|var\(--[a-z-]+\)/g) ?? []);
  // The edge of a page is of the screen alone.
  expect(new Set(colours)).toEqual(new Set(['#fff', '#000', 'var(--edge)']));
});

it('grey paper has no colour in it', () => {
  const colours = JSON.stringify(paperPalettes.grey).match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(15);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});
