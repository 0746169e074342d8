import { z } from 'zod';
import { languages } from './map/vocabulary.ts';
import { drawings, looks, type Preferences, textSizes } from './preferences.ts';

const shape = {
  language: z.enum(languages),
  look: z.enum(looks),
  textSize: z.enum(textSizes),
  drawing: z.enum(drawings),
  areHintsSeen: z.boolean(),
};

export const preferencesSchema: z.ZodType<Preferences> = z.strictObject(shape);

/** What a person changes of them. */
export const chosenPreferencesSchema = z.strictObject({
  language: shape.language.exactOptional(),
  look: shape.look.exactOptional(),
  textSize: shape.textSize.exactOptional(),
  drawing: shape.drawing.exactOptional(),
  areHintsSeen: shape.areHintsSeen.exactOptional(),
});
