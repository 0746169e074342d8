import type { Mark } from './marks.ts';

export type Scheme = 'light' | 'dark';

/** `line` draws ties, rings and letters, `ground` fills a figure, `onLine` is for a letter on a filled badge. */
export interface MarkColours {
  readonly line: string;
  readonly ground: string;
  readonly onLine: string;
}

export interface Palette {
  /** What everything is drawn on. */
  readonly ground: string;
  readonly ink: string;
  /** Rings what is selected. */
  readonly selection: string;
  readonly home: { readonly line: string; readonly ground: string };
  readonly marks: Readonly<Record<Mark, MarkColours>>;
}

/**
 * The colours of the picture, as `#rrggbb`. Text has a contrast of 4.5 or more on its ground, lines 3 or more; the five
 * line colours stay apart for people who see no red, no green or no blue, by lightness where the hue is lost.
 */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#fbf7ef',
    ink: '#2b2620',
    selection: '#17565b',
    home: { line: '#5a4a35', ground: '#f3e8d3' },
    marks: {
      own: { line: '#00543c', ground: '#dcefe4', onLine: '#ffffff' },
      network: { line: '#1a6cc6', ground: '#e2eefb', onLine: '#ffffff' },
      volunteer: { line: '#be4c00', ground: '#fdead9', onLine: '#ffffff' },
      professional: { line: '#862b7e', ground: '#f6e3f3', onLine: '#ffffff' },
      unknown: { line: '#746f68', ground: '#efece6', onLine: '#ffffff' },
    },
  },
  dark: {
    ground: '#1d1a16',
    ink: '#f2ebdd',
    selection: '#8fd0ca',
    home: { line: '#cfbf9f', ground: '#2f2921' },
    marks: {
      own: { line: '#86e8c4', ground: '#17382d', onLine: '#10241d' },
      network: { line: '#6aa3ff', ground: '#1a2c47', onLine: '#0d1728' },
      volunteer: { line: '#ffa24d', ground: '#40290f', onLine: '#2a1905' },
      professional: { line: '#eda6e6', ground: '#3d2239', onLine: '#2b1228' },
      unknown: { line: '#a59e95', ground: '#312d28', onLine: '#1d1a16' },
    },
  },
};
