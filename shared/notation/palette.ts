import type { Mark } from './marks.ts';

/** `strong…`: for whoever needs more contrast. */
export type Scheme = 'light' | 'dark' | 'strongLight' | 'strongDark';

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
  /** Rings and sectors, which lie under everything else, and their names. */
  readonly backdrop: { readonly line: string; readonly ink: string };
  readonly marks: Readonly<Record<Mark, MarkColours>>;
}

/**
 * The colours of the picture, as `#rrggbb`. Text has a contrast of 4.5 or more on its ground, lines 3 or more (7 and 4.5
 * in the strong ones); the five
 * line colours stay apart for people who see no red, no green or no blue, by lightness where the hue is lost.
 */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#fbf7ef',
    ink: '#2b2620',
    selection: '#17565b',
    home: { line: '#5a4a35', ground: '#f3e8d3' },
    backdrop: { line: '#9a8b74', ink: '#6f6353' },
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
    backdrop: { line: '#6f675b', ink: '#a99f8f' },
    marks: {
      own: { line: '#86e8c4', ground: '#17382d', onLine: '#10241d' },
      network: { line: '#6aa3ff', ground: '#1a2c47', onLine: '#0d1728' },
      volunteer: { line: '#ffa24d', ground: '#40290f', onLine: '#2a1905' },
      professional: { line: '#eda6e6', ground: '#3d2239', onLine: '#2b1228' },
      unknown: { line: '#a59e95', ground: '#312d28', onLine: '#1d1a16' },
    },
  },
  strongLight: {
    ground: '#ffffff',
    ink: '#000000',
    selection: '#003a3e',
    home: { line: '#000000', ground: '#f4f0e6' },
    backdrop: { line: '#777066', ink: '#4a443c' },
    marks: {
      own: { line: '#003323', ground: '#eaf7f0', onLine: '#ffffff' },
      network: { line: '#0048cc', ground: '#ecf4ff', onLine: '#ffffff' },
      volunteer: { line: '#903000', ground: '#fff2e6', onLine: '#ffffff' },
      professional: { line: '#6a0f62', ground: '#fceffa', onLine: '#ffffff' },
      unknown: { line: '#575450', ground: '#f3f1ee', onLine: '#ffffff' },
    },
  },
  strongDark: {
    ground: '#000000',
    ink: '#ffffff',
    selection: '#86f0e6',
    home: { line: '#ffffff', ground: '#1c1811' },
    backdrop: { line: '#8a8276', ink: '#cfc6b6' },
    marks: {
      own: { line: '#8cf5cf', ground: '#06251b', onLine: '#000000' },
      network: { line: '#86b6ff', ground: '#0a1a33', onLine: '#000000' },
      volunteer: { line: '#ffac5c', ground: '#2b1802', onLine: '#000000' },
      professional: { line: '#f7b4f0', ground: '#2b0f28', onLine: '#000000' },
      unknown: { line: '#b3aca3', ground: '#1f1c18', onLine: '#000000' },
    },
  },
};
