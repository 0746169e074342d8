import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape';
import { strengths } from '../../shared/map/vocabulary.ts';
import { badges, dashesOf, marks, tieWidths } from '../../shared/notation/marks.ts';
import type { MarkColours, Palette } from '../../shared/notation/palette.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import {
  arrowScale,
  badgeEdge,
  badgePadding,
  captionGap,
  captionGround,
  captionLine,
  captionSize,
  guestDashes,
  homeNameDrop,
  letterSize,
  memberRingWidth,
  ringWidth,
  untiedRingWidth,
} from '../../shared/notation/sizes.ts';
import type { DrawingLook } from '../../shared/preferences.ts';
import { childrenStyle } from './children-style.ts';
import { figureImage, imageIn } from './figure-image.ts';
import { hullStyle } from './hull-style.ts';

/** The letters of the picture. */
export const font = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
/** Text smaller than this on screen is left out: it could not be read, and costs most of a frame. */
const smallestText = 7;
/** A letter on a line is known by its circle as well, and is left out later. */
const smallestLetter = 5;
/** How much is left of what a filter, or the light on somebody, leaves out. */
const fadedOpacity = 0.15;

/** Whether the letters on the lines are drawn at this zoom. */
export function areLettersDrawn(zoom: number): boolean {
  return letterSize * zoom >= smallestLetter;
}

/** The notation, said in Cytoscape's words. Elements carry the classes that `elements.ts` gives them. */
export function styleSheetFor(palette: Palette, drawing: DrawingLook = 'usual'): StylesheetJson {
  const untied = palette.marks.unknown;
  const member = { line: palette.home.line, ground: palette.ground };
  return [
    {
      selector: 'core',
      style: {
        'active-bg-color': palette.selection,
        'active-bg-opacity': 0.1,
        'active-bg-size': 24,
        'selection-box-color': palette.selection,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': palette.selection,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': palette.ground,
        'outside-texture-bg-opacity': 1,
      },
    },
    {
      selector: 'node',
      style: {
        label: 'data(caption)',
        color: palette.ink,
        'font-family': font,
        'font-size': captionSize,
        'font-weight': 500,
        'line-height': captionLine / captionSize,
        'min-zoomed-font-size': smallestText,
        'text-wrap': 'wrap',
        // Captions come broken into lines.
        'text-max-width': '100000px',
        'text-events': 'yes',
        'z-index-compare': 'manual',
        'z-index': 2,
        'overlay-opacity': 0,
        'border-cap': 'round',
      },
    },
    {
      selector: 'node.home',
      style: {
        shape: 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.home.ground,
        'border-color': palette.home.line,
        'border-width': ringWidth,
        'font-weight': 700,
        'text-valign': 'top',
        'text-margin-y': homeNameDrop,
        'z-index': 0,
      },
    },
    {
      selector: 'node.person',
      style: {
        shape: 'ellipse',
        width: figureSize - ringWidth,
        height: figureSize - ringWidth,
        'border-width': ringWidth,
        'text-valign': 'bottom',
        'text-margin-y': captionGap,
        'text-background-color': palette.ground,
        'text-background-opacity': captionGround.opacity,
        'text-background-padding': `${captionGround.padding}px`,
        'background-fit': 'contain',
        'background-image-containment': 'inside',
      },
    },
    {
      selector: 'node.member',
      style: {
        'background-color': member.ground,
        'background-image': figureImage(member),
        'border-color': member.line,
        'border-width': memberRingWidth,
        'text-background-color': palette.home.ground,
      },
    },
    {
      selector: 'node.guest',
      style: {
        'background-color': palette.home.ground,
        'border-style': 'dashed',
        'border-dash-pattern': [...guestDashes],
      },
    },
    { selector: 'node.member[figure]', style: { 'background-image': imageIn(member) } },
    {
      selector: 'node.untied',
      style: {
        'background-color': untied.ground,
        'background-image': figureImage(untied),
        'border-color': untied.line,
        'border-width': untiedRingWidth,
      },
    },
    { selector: 'node.untied[figure]', style: { 'background-image': imageIn(untied) } },
    {
      selector: 'edge',
      style: {
        label: 'data(letter)',
        'font-family': font,
        'font-size': letterSize,
        'font-weight': 700,
        'min-zoomed-font-size': smallestLetter,
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': `${badgePadding}px`,
        'text-border-opacity': 1,
        'text-border-width': badgeEdge,
        'curve-style': 'straight',
        'line-cap': 'round',
        // The ground of the pictures of help.
        'text-outline-color': palette.ground,
        'text-outline-width': 0,
        'arrow-scale': arrowScale,
        'z-index-compare': 'manual',
        'z-index': 1,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.bent', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)' } },
    {
      selector: 'edge.zigzag',
      style: { 'curve-style': 'segments', 'segment-distances': 'data(distances)', 'segment-weights': 'data(weights)' },
    },
    ...marks.flatMap((mark): StylesheetJsonBlock[] => {
      const colours = palette.marks[mark];
      const ring = dashesOf(mark, ringWidth);
      return [
        {
          selector: `node.${mark}`,
          style: {
            'background-color': colours.ground,
            'background-image': figureImage(colours),
            'border-color': colours.line,
            ...(ring === null ? {} : { 'border-style': 'dashed', 'border-dash-pattern': [...ring] }),
          },
        },
        { selector: `node.${mark}[figure]`, style: { 'background-image': imageIn(colours) } },
        ...strengths.flatMap((strength): StylesheetJsonBlock[] => {
          const width = tieWidths[strength];
          return [
            {
              selector: `edge.${mark}.${strength}`,
              style: {
                width,
                'line-color': colours.line,
                'source-arrow-color': colours.line,
                'target-arrow-color': colours.line,
                ...dashStyle(dashesOf(mark, width)),
                ...badgeStyle(badges[strength], colours, palette),
              },
            },
            { selector: `edge.zigzag.${mark}.${strength}`, style: dashStyle(dashesOf(mark, width, true)) },
          ];
        }),
      ];
    }),
    { selector: 'edge.arrow-at-from', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge.arrow-at-to', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.bar-at-from', style: { 'source-arrow-shape': 'tee' } },
    { selector: 'edge.bar-at-to', style: { 'target-arrow-shape': 'tee' } },
    ...(drawing === 'children' ? childrenStyle : []),
    ...hullStyle(palette),
    { selector: '.faded', style: { opacity: fadedOpacity } },
    // Its edge would be seen through its ground.
    { selector: '.hull.faded', style: { opacity: 0 } },
    // Who is selected, or pointed at, is to be seen.
    { selector: ':selected, .candidate', style: { opacity: 1 } },
    {
      selector: 'node:selected, node.candidate',
      style: { 'outline-width': 3, 'outline-color': palette.selection, 'outline-offset': 4 },
    },
    { selector: 'node.candidate', style: { 'outline-style': 'dashed', 'outline-width': 4 } },
    {
      selector: 'edge:selected',
      style: { 'underlay-color': palette.selection, 'underlay-opacity': 0.28, 'underlay-padding': 8 },
    },
  ];
}

function dashStyle(dashes: readonly number[] | null) {
  return dashes === null ? {} : { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dashes] };
}

function badgeStyle(badge: 'dashed' | 'outlined' | 'filled', colours: MarkColours, palette: Palette) {
  const isFilled = badge === 'filled';
  return {
    color: isFilled ? colours.onLine : colours.line,
    'text-background-color': isFilled ? colours.line : palette.ground,
    'text-border-color': colours.line,
    'text-border-style': badge === 'dashed' ? ('dashed' as const) : ('solid' as const),
  };
}
