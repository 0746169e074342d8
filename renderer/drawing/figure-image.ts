import type { NodeSingular } from 'cytoscape';
import { crossPath, type FigureLook, figureBox, neutralFigure } from '../../shared/notation/figure.ts';
import { middleOfLetters } from '../../shared/notation/figure-svg.ts';
import type { MarkColours } from '../../shared/notation/palette.ts';
import { escaped } from '../../shared/notation/svg.ts';

type FigureColours = Pick<MarkColours, 'line' | 'ground'>;

/** Says of a person what image stands in the ring: what `elements.ts` says of a figure that is not the neutral one. */
export function imageIn(colours: FigureColours): (person: NodeSingular) => string {
  return (person) => figureImage(colours, person.data('figure') as FigureLook);
}

/** A figure in one colour. The same figure and colour give the same text, which Cytoscape loads once. */
export function figureImage({ line, ground }: FigureColours, look: FigureLook = neutralFigure): string {
  const { path, photo, words, isCrossed } = look;
  const middle = figureBox / 2;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 ${figureBox} ${figureBox}">`,
    photo === null
      ? ''
      : `<clipPath id="c"><circle cx="12" cy="12" r="12"/></clipPath><image href="${photo}" width="24" height="24" clip-path="url(#c)"/>`,
    path === null ? '' : `<path fill="${line}" fill-rule="evenodd" d="${path}"/>`,
    words === null
      ? ''
      : `<text x="${middle}" y="${middle + words.size * middleOfLetters}" text-anchor="middle" font-family="system-ui, sans-serif" font-weight="700" font-size="${words.size}" fill="${line}">${escaped(words.text)}</text>`,
    isCrossed
      ? `<path fill="${line}" stroke="${ground}" stroke-width="0.8" paint-order="stroke" d="${crossPath}"/>`
      : '',
    '</svg>',
  ];
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg.join(''))}`;
}
