import { describe, expect, it } from 'vitest';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { supportLabels } from '../../../../shared/map/vocabulary.ts';
import { mapWordsFor, wordsForSample } from '../../../../shared/map-words.ts';
import { legendSamplesOf } from '../../../../shared/notation/legend.ts';
import { mapSvg } from '../../../../shared/notation/map-svg.ts';
import { palettes } from '../../../../shared/notation/palette.ts';
import { createText } from '../../../../shared/text/text.ts';
import { elementsIn, parseXml, textIn } from '../../../support/xml.ts';
import { household, person, tie } from './household.ts';

const text = createText('nl');
const day = new Date('2026-11-24T12:00:00Z');

function pictureOf(map: HouseholdMap, coverLine: string | null = null) {
  const words = mapWordsFor(map, day, text, 'nl');
  const { svg, width, height } = mapSvg(map, { words, palette: palettes.light, language: 'nl', coverLine });
  const document = parseXml(svg);
  return { svg, width, height, document, lines: elementsIn(document, 'text').map(textIn) };
}

/** Everyone around one home, in turn of every label, strength, flow and stress. */
function crowd(count: number): HouseholdMap {
  const people = Array.from({ length: count }, (_, index) => person(`p${index}`, { name: `Persoon ${index}` }));
  const labels = [...supportLabels, null];
  const flows = ['forward', 'backward', 'both', 'none', null] as const;
  const ties = people.map(({ id }, index) =>
    tie(`t${index}`, id, 'home', {
      label: labels[index % labels.length] ?? null,
      strength: (['weak', 'normal', 'strong'] as const)[index % 3] ?? 'normal',
      flow: flows[Math.floor(index / 5) % flows.length] ?? null,
      stress: index % 7 === 0,
    }),
  );
  return household(people, ties);
}

describe('the picture of a map', () => {
  it('says under the date what a copy says of itself, in lines that fit, and is as high as they need', () => {
    const map = crowd(3);
    const plain = pictureOf(map);
    const cover = `Kopie voor: ${'de juf & de meester <van> groep zes en '.repeat(6)}de buurt.`;
    const { lines, width, height, document } = pictureOf(map, cover);
    const after = lines.slice(lines.findIndex((line) => line.startsWith('Kaart van')) + 1);
    expect(after.join(' ')).toBe(cover);
    expect(after.length).toBeGreaterThan(2);
    expect(width).toBe(plain.width);
    expect(height - plain.height).toBe(after.length * 26);
    expect(elementsIn(document, 'desc').map(textIn)[0]).toContain(cover);
    expect(plain.lines.at(-1)).toMatch(/^Kaart van/);
  });

  it.each([0, 1, 500])(
    'of %i persons has each of them, each letter, each entry of the legend, and the date',
    (count) => {
      const map = crowd(count);
      const { lines, document } = pictureOf(map);
      for (const { name } of map.people.values()) expect(lines).toContain(name);
      for (const sample of legendSamplesOf(map)) expect(lines).toContain(wordsForSample(sample.key, text));
      const letters = [...map.ties.values()].map(({ label }) => text(`drawing.letters.${label ?? 'unknown'}`));
      const inLegend = new Set(letters);
      const drawnLetters = lines.filter((line) => /^[ENVB?]$/.test(line));
      expect(drawnLetters).toHaveLength(letters.length + inLegend.size);
      expect(lines).toContain('Kaart van 24 november 2026');
      expect(lines).toContain('Thuis');
      expect(elementsIn(document, 'title').map(textIn)).toEqual(['Kaart zonder naam']);
      expect(elementsIn(document, 'desc').map(textIn).join()).toMatch(
        new RegExp(`^${count} perso(on|nen) en ${count} lijn(en)?, `),
      );
    },
  );

  it('is the same each time', () => {
    expect(pictureOf(crowd(30)).svg).toBe(pictureOf(crowd(30)).svg);
  });

  it('shows names as they are, whatever stands in them', () => {
    const names = [
      '<b>&amp;"\'',
      '</text><script>',
      ']]>',
      '\u0000\u001b\u000b!',
      '👨‍👩‍👧 thuis',
      'خديجة',
      '\u202eomgekeerd',
      '&#0;',
    ];
    const people = names.map((name, index) => person(`p${index}`, { name }));
    const map = {
      ...household(people),
      about: { ...household([]).about, title: '</title>&' },
    } as const;
    const { lines, document } = pictureOf(map);
    const shown = lines.join('\n');
    for (const name of ['<b>&amp;"\'', ']]>', '👨‍👩‍👧 thuis', 'خديجة', '\u202eomgekeerd', '&#0;'])
      expect(shown).toContain(name);
    expect(elementsIn(document, 'script')).toEqual([]);
    expect(elementsIn(document, 'title').map(textIn)).toEqual(['</title>&']);
  });

  it('needs nothing from elsewhere', () => {
    const { svg } = pictureOf(crowd(40));
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /href|url\(|https?:|@import|<image|<script|<foreignObject/,
    );
  });

  it('holds everything within its edges', () => {
    const far = household([
      person('a', { name: 'een heel lange naam van iemand', position: { x: -900, y: 40, byHand: true } }),
      person('b', { role: 'buurvrouw', position: { x: 700, y: -800, byHand: true } }),
    ]);
    const { width, height, document } = pictureOf(far);
    const [drawing] = elementsIn(document, 'g').filter(
      (group) =>
        (group.attributes.get('transform') ?? '').startsWith('translate') && elementsIn(group, 'ellipse').length > 0,
    );
    const [x = 0, y = 0] = (drawing?.attributes.get('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (const circle of drawing === undefined ? [] : elementsIn(drawing, 'circle')) {
      const [cx, cy, r] = ['cx', 'cy', 'r'].map((key) => Number(circle.attributes.get(key))) as [
        number,
        number,
        number,
      ];
      expect(cx + x - r).toBeGreaterThan(0);
      expect(cx + x + r).toBeLessThan(width);
      expect(cy + y - r).toBeGreaterThan(0);
      expect(cy + y + r).toBeLessThan(height);
    }
    expect(elementsIn(document, 'circle').length).toBeGreaterThan(3);
  });

  it('leaves out a tie of a member to the own home, and a tie between two who stand in each other', () => {
    const here = { position: { x: 800, y: 0, byHand: true } };
    const map = household(
      [person('m', { home: 'home' }), person('a', here), person('b', here)],
      [tie('t', 'm', 'home', { label: 'own' }), tie('u', 'a', 'b', { label: 'network' })],
    );
    expect(pictureOf(map).lines.filter((line) => line === 'E')).toEqual([]);
  });
});
