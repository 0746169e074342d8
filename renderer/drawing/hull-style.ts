import type { StylesheetJsonBlock } from 'cytoscape';
import { hullEdge, hullWidth } from '../../shared/notation/hull.ts';
import { marks } from '../../shared/notation/marks.ts';
import type { Palette } from '../../shared/notation/palette.ts';

/** Hulls are wide lines under everything: first the edges of all, and over them their grounds. Nothing points at them. */
export function hullStyle(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge.hull',
      style: {
        label: '',
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
        'z-compound-depth': 'bottom',
        events: 'no',
      },
    },
    ...marks.flatMap((mark): StylesheetJsonBlock[] => {
      const { line, ground } = palette.marks[mark];
      return [
        {
          selector: `edge.hull-edge.${mark}`,
          style: { width: hullWidth + 2 * hullEdge, 'line-color': line, 'z-index': 0 },
        },
        { selector: `edge.hull-ground.${mark}`, style: { width: hullWidth, 'line-color': ground, 'z-index': 1 } },
      ];
    }),
  ];
}
