import type { Mark } from '../../shared/notation/marks.ts';

/**
 * How firmly a row stands with the next, on one page: not at all; if there is room; if a page has room for it (a goal,
 * its steps and its first action); always (a heading and what it is of); and as pieces of one long text. What a page
 * can't hold together goes apart where the bond is loosest.
 */
export const bonds = { none: 0, loose: 1, firm: 2, heading: 3, whole: 4 } as const;
export type Bond = (typeof bonds)[keyof typeof bonds];

/** What more there is to say of an action, with the word for it: who, when. */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** What can be ticked: a step, an action. `isRest` is true for a further piece of one, which has no box. */
interface Tickable {
  readonly words: string;
  readonly isDone: boolean;
  readonly isRest: boolean;
}

/** A line of text on paper, which is never broken. `mark` is the kind of strength a heading names; null for others. */
export type PaperRow = { readonly key: string; readonly bond: Bond } & (
  | { readonly kind: 'heading'; readonly words: string; readonly mark: Mark | null }
  | { readonly kind: 'person' | 'tie'; readonly words: string; readonly detail: string }
  | { readonly kind: 'note'; readonly words: string }
  | { readonly kind: 'contact'; readonly words: string; readonly detail: string; readonly reach: string }
  /** A sentence of the plan, after a number or a dot; the marker of a further piece is empty. */
  | { readonly kind: 'sentence'; readonly words: string; readonly marker: string }
  | { readonly kind: 'question' | 'goal'; readonly words: string }
  | ({ readonly kind: 'step' } & Tickable)
  | ({ readonly kind: 'action' | 'task'; readonly facts: readonly Fact[] } & Tickable)
  | ({ readonly kind: 'fact' } & Fact)
  | { readonly kind: 'signature'; readonly words: string }
);
