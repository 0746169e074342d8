import { z } from 'zod';
import { languages } from './map/vocabulary.ts';
import { inks } from './notation/paper.ts';
import { mapPapers, orientations } from './notation/paper-sheets.ts';
import { firstPaper, type Paper, paperParts, paperTextSizes } from './paper.ts';

const shape = {
  parts: z.array(z.enum(paperParts)).min(1).max(paperParts.length).readonly(),
  mapPaper: z.enum(mapPapers),
  orientation: z.enum(orientations),
  ink: z.enum(inks),
  language: z.enum(languages).nullable(),
  textSize: z.enum(paperTextSizes),
  hasNotes: z.boolean(),
};

export const paperSchema: z.ZodType<Paper> = z.strictObject(shape);

/** The same as it was kept: what of it makes no sense, or was not there yet, is as the first time. */
export const keptPaperSchema = z
  .object({
    parts: shape.parts.catch(firstPaper.parts),
    mapPaper: shape.mapPaper.catch(firstPaper.mapPaper),
    orientation: shape.orientation.catch(firstPaper.orientation),
    ink: shape.ink.catch(firstPaper.ink),
    language: shape.language.catch(firstPaper.language),
    textSize: shape.textSize.catch(firstPaper.textSize),
    hasNotes: shape.hasNotes.catch(firstPaper.hasNotes),
  })
  .catch({ ...firstPaper });
