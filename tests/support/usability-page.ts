import { fileURLToPath } from 'node:url';

/** What hands did for one act. */
export interface Count {
  /** Presses and drags. */
  readonly taps: number;
  readonly scrolls: number;
  readonly keys: number;
  /** Letters of names and notes: what is typed whatever the program. */
  readonly letters: number;
}

/** What an act may take by hand, at most. `seconds` includes the typing. */
interface Target {
  readonly taps?: number;
  readonly seconds?: number;
}

/** The acts, in the order of the page. */
export const acts = {
  person: { title: 'Add a person', target: { taps: 2 } },
  tie: { title: 'A labelled tie between two people', target: { taps: 3 } },
  five: { title: 'Five persons with labelled ties, one by one', target: { seconds: 40 } },
  list: { title: 'Five persons with labelled ties, as a list', target: { seconds: 40 } },
  undo: { title: 'Undo three', target: { taps: 3 } },
  print: { title: 'Print, to the preview', target: { taps: 2 } },
  ring: { title: 'Move somebody to another ring', target: { taps: 1 } },
  note: { title: 'A note on a tie', target: { taps: 4 } },
  filter: { title: 'Show only what has stress', target: { taps: 3 } },
  find: { title: 'Find a person', target: { taps: 2 } },
  turn: { title: 'Turn the table', target: { taps: 2 } },
} as const satisfies Record<string, { readonly title: string; readonly target: Target }>;

export type ActName = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly ActName[];

/** What each act took, by hand and by keys alone. */
export type Counts = Readonly<Record<ActName, { readonly byHand: Count; readonly byKeys: Count }>>;

export const usabilityPagePath = fileURLToPath(new URL('../../docs/usability.md', import.meta.url));

/** A calm hand does two things a second, and types five letters. */
const secondsAnAct = 0.5;
const lettersASecond = 5;

export function secondsOf({ taps, scrolls, keys, letters }: Count): number {
  return (taps + scrolls + keys) * secondsAnAct + letters / lettersASecond;
}

/** The acts that took more by hand than they may. A scroll is no less work than a tap. */
export function missedIn(counts: Counts): readonly ActName[] {
  return actNames.filter((name) => {
    const { taps = Number.POSITIVE_INFINITY, seconds = Number.POSITIVE_INFINITY }: Target = acts[name].target;
    const { byHand } = counts[name];
    return byHand.taps + byHand.scrolls > taps || secondsOf(byHand) > seconds;
  });
}

export function usabilityPage(counts: Counts): string {
  const rows = actNames.map((name) => {
    const { byHand, byKeys } = counts[name];
    const { taps, seconds }: Target = acts[name].target;
    const target = taps === undefined ? `under ${seconds} s` : `${taps} ${taps === 1 ? 'tap' : 'taps'}`;
    const cells = [byHand.taps, byHand.scrolls, byHand.letters, secondsWords(byHand), target];
    return `| ${[acts[name].title, ...cells, byKeys.keys, byKeys.letters, secondsWords(byKeys)].join(' | ')} |`;
  });
  return [...introduction, ...heading, ...rows, ''].join('\n');
}

/** The counts on a page; throws where it has not a row for each act. */
export function countsOn(page: string): Counts {
  const cells = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const entries = actNames.map((name) => {
    const [taps, scrolls, letters, , , keys, keyLetters] =
      cells.find(([, title]) => title === acts[name].title)?.slice(2) ?? [];
    const number = (cell: string | undefined) => {
      if (cell === undefined || !/^\d+$/.test(cell)) throw new Error(`No number for ${acts[name].title}.`);
      return Number(cell);
    };
    return [
      name,
      {
        byHand: { taps: number(taps), scrolls: number(scrolls), keys: 0, letters: number(letters) },
        byKeys: { taps: 0, scrolls: 0, keys: number(keys), letters: number(keyLetters) },
      },
    ] as const;
  });
  return Object.fromEntries(entries) as Counts;
}

function secondsWords(count: Count): string {
  return secondsOf(count).toFixed(1);
}

const introduction = [
  '# What ten acts take',
  '',
  '`npm run usability` writes this page. It does each act in the running program with real clicks and real keys, on the example map in a window of 1280 by 800, counts what it pressed, and fails when a target is missed. `npm test` does the same and compares.',
  '',
  'A tap is a press or a drag. A scroll, where what is pressed was out of sight, counts against the target as a tap does. Seconds are not measured: they are half a second for each tap, scroll and key, and a fifth of a second for each letter of a name or a note. By keys each press of Tab and of an arrow counts. An act begins at the open map with nothing selected, and ends when the screen shows what came of it.',
  '',
];

const heading = [
  '| Act | Taps | Scrolls | Letters | Seconds | Target | Keys alone | Letters | Seconds |',
  '|---|---|---|---|---|---|---|---|---|',
];
