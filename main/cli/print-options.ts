import { type Fineness, finenesses, firstExport } from '../../shared/export-choice.ts';
import type { MapPaper } from '../../shared/notation/paper-sheets.ts';
import { firstPaper, type Paper, paperParts } from '../../shared/paper.ts';
import { type CommandRun, UsageError } from './command.ts';

type Typed = CommandRun['options'];

const papers: ReadonlyMap<string, MapPaper> = new Map([
  ['a4', 'a4'],
  ['a3', 'a3'],
]);

/** What each form is asked beside what all are asked. */
const formOfOption: ReadonlyMap<string, string> = new Map([
  ['paper', 'pdf'],
  ['parts', 'pdf'],
  ['scale', 'png'],
]);

/** Refuses what is asked of another form: it would do nothing. */
export function refuseOptionsOfOthers(typed: Typed, format: string): void {
  for (const [option, form] of formOfOption) {
    if (typed[option] !== undefined && form !== format) throw new UsageError('commandLine.optionOf', { option, form });
  }
}

/** What is on the paper, and which: as a window has it until somebody chooses, with what was typed in its place. */
export function paperOf({ paper = firstPaper.mapPaper, parts = firstPaper.parts.join(',') }: Typed): Paper {
  const mapPaper = papers.get(paper.toLowerCase());
  if (mapPaper === undefined) throw new UsageError('commandLine.papers');
  const names = parts.split(',').map((name) => name.trim().toLowerCase());
  const known = paperParts.filter((part) => names.includes(part));
  if (known.length !== new Set(names).size) {
    throw new UsageError('commandLine.paperParts', { parts: paperParts.join(', ') });
  }
  return { ...firstPaper, mapPaper, parts: known };
}

/** How many times as fine as the screen a PNG is. */
export function finenessOf({ scale = String(firstExport.fineness) }: Typed): Fineness {
  const fineness = finenesses.find((known) => String(known) === scale);
  if (fineness === undefined) throw new UsageError('commandLine.scales');
  return fineness;
}
