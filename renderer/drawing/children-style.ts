import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { childrenCaptionLines, childrenScale } from '../../shared/notation/caption.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { captionSize, ringWidth } from '../../shared/notation/sizes.ts';

/** Larger figures, names alone, and lines without letters. */
export const childrenStyle: readonly StylesheetJsonBlock[] = [
  {
    selector: 'node.person',
    style: {
      width: figureSize * childrenScale.figure - ringWidth,
      height: figureSize * childrenScale.figure - ringWidth,
      label: (person: NodeSingular) => childrenCaptionLines(person.data('called')).join('\n'),
      'font-size': captionSize * childrenScale.caption,
    },
  },
  { selector: 'edge', style: { label: '' } },
];
