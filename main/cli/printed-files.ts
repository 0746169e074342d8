import type { Fineness } from '../../shared/export-choice.ts';
import { mapToJson } from '../../shared/map/json.ts';
import type { Paper } from '../../shared/paper.ts';
import type { Exported } from '../exchange/export-forms.ts';
import { writeNewFile } from '../vault/file-access.ts';
import type { CommandRun } from './command.ts';

/** Writes the pages of a map, with today's date, as a PDF. Throws as the printer does, and as `writeNewFile`. */
export async function writePaper(
  { printer, signal }: CommandRun,
  { map, saved, language, coverLine }: Exported,
  paper: Paper,
  path: string,
): Promise<{ readonly path: string }> {
  const dates = { date: new Date().toISOString(), version: saved.toISOString() };
  const order = { map: mapToJson(map), coverLine, paper, language, ...dates };
  await writeNewFile({ path, bytes: await printer.pdf(order, signal) });
  return { path };
}

/** Writes the picture of a map as a PNG, and says it when that can't be as fine as was asked. Throws as `writePaper`. */
export async function writePicture(
  { printer, signal, terminal, text }: CommandRun,
  { map, saved, language, coverLine }: Exported,
  fineness: Fineness,
  path: string,
): Promise<{ readonly path: string; readonly width: number; readonly height: number }> {
  const order = { map: mapToJson(map), coverLine, language, date: saved.toISOString(), fineness };
  const { bytes, width, height, isFinest } = await printer.png(order, signal);
  await writeNewFile({ path, bytes });
  if (isFinest) terminal.say(text('exporting.finest'));
  return { path, width, height };
}
