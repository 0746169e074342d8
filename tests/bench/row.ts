/** Two ways to the same result, ready to be run in turn. Each gives what it took, in the unit of its row. */
export interface Contest {
  ours(): Promise<number>;
  reference(): Promise<number>;
  close(): Promise<void>;
}

export interface Bench {
  readonly name: string;
  readonly unit: 'ms' | 'frames';
  /** The greatest ratio of ours to the reference that passes, given the reference's median. */
  target(reference: number): number;
  prepare(): Promise<Contest>;
}

type Quartiles = readonly [lower: number, upper: number];

/** One row of `npm run bench -- --json`. It passes when `ratio` is at most `target`. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  readonly target: number;
  readonly runs: number;
  readonly ours_quartiles: Quartiles;
  readonly reference_quartiles: Quartiles;
}

const warmUps = 3;
const runs = 21;

/** Runs both ways in turn, A B A B, on the same machine at the same hour. Medians count. */
export async function measure({ name, unit, target, prepare }: Bench): Promise<Row> {
  const contest = await prepare();
  try {
    const ours: number[] = [];
    const reference: number[] = [];
    for (let run = -warmUps; run < runs; run += 1) {
      const oneOfOurs = await contest.ours();
      const oneOfTheirs = await contest.reference();
      if (run < 0) continue;
      ours.push(oneOfOurs);
      reference.push(oneOfTheirs);
    }
    const [median, theirMedian] = [quantile(ours, 0.5), quantile(reference, 0.5)];
    return {
      name,
      unit,
      ours: rounded(median),
      reference: rounded(theirMedian),
      ratio: rounded(median / theirMedian),
      target: rounded(target(theirMedian)),
      runs,
      ours_quartiles: quartiles(ours),
      reference_quartiles: quartiles(reference),
    };
  } finally {
    await contest.close();
  }
}

function quartiles(values: readonly number[]): Quartiles {
  return [rounded(quantile(values, 0.25)), rounded(quantile(values, 0.75))];
}

/** Linear between the two nearest ranks. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
