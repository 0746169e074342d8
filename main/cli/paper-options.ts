import type { MapPaper } from '../../shared/notation/paper-sheets.ts';
import { firstPaper, type Paper, type PaperPart, paperParts } from '../../shared/paper.ts';
import { type CommandRun, UsageError } from './command.ts';

const papers: ReadonlyMap<string, MapPaper> = new Map([
  ['a4', 'a4'],
  ['a3', 'a3'],
]);

/** What is on the paper, and which: as a window has it until somebody chooses, with what was typed in its place. */
export function paperOf({ options }: Pick<CommandRun, 'options'>): Paper {
  const { paper: typed = firstPaper.mapPaper, parts: listed = firstPaper.parts.join(',') } = options;
  const mapPaper = papers.get(typed.toLowerCase());
  if (mapPaper === undefined) throw new UsageError('commandLine.papers');
  const names = listed.split(',').map((name) => name.trim().toLowerCase());
  const parts = paperParts.filter((part) => names.includes(part));
  if (!names.every((name) => paperParts.includes(name as PaperPart))) {
    throw new UsageError('commandLine.paperParts', { parts: paperParts.join(', ') });
  }
  return { ...firstPaper, mapPaper, parts };
}
