import { parseArgs } from 'node:util';
import { drag120 } from './drag.ts';
import { editToScreen } from './edit-to-screen.ts';
import { graphml2000, import2000 } from './exchange.ts';
import { firstPicture } from './first-picture.ts';
import { open1000 } from './open-1000.ts';
import { pan } from './pan.ts';
import { pdf60, pdfPlan } from './pdf.ts';
import { type Bench, measure, type Row } from './row.ts';
import { start } from './start.ts';
import { tidyUp } from './tidy.ts';

/** `npm run bench [-- --json] [-- --only NAME]`: ours beside a bare reference. Ends with 1 when a row misses its target. */

const benches: readonly Bench[] = [
  editToScreen(50),
  editToScreen(500),
  editToScreen(2_000),
  drag120,
  pan(500),
  pan(2_000),
  firstPicture,
  open1000,
  pdf60,
  graphml2000,
  import2000,
  pdfPlan,
  tidyUp(120),
  tidyUp(500),
  start,
];

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);

if (chosen.length === 0) {
  console.error(`No such row. There are: ${benches.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const bench of chosen) {
    const row = await measure(bench);
    rows.push(row);
    if (!values.json) console.log(lineOf(row));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  if (rows.some(isMissed)) process.exitCode = 1;
}

function lineOf(row: Row): string {
  const side = (median: number, [lower, upper]: readonly [number, number]) => `${median} [${lower}–${upper}]`;
  return [
    isMissed(row) ? 'MISSED' : 'passed',
    row.name.padEnd(20),
    `ours ${side(row.ours, row.ours_quartiles)} ${row.unit},`,
    `reference ${side(row.reference, row.reference_quartiles)} ${row.unit},`,
    `ratio ${row.ratio} (target ${row.target}), ${row.runs} runs`,
  ].join(' ');
}

function isMissed({ ratio, target }: Row): boolean {
  return !(ratio <= target);
}
