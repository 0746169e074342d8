import { z } from 'zod';
import { languages } from './map/schema.ts';

/** How the program looks. `system`: light or dark, plain or in strong contrast, as the computer is set. */
export const looks = ['system', 'light', 'dark', 'contrast'] as const;
export type Look = (typeof looks)[number];

export const textSizes = ['normal', 'large', 'largest'] as const;

const shape = {
  language: z.enum(languages),
  look: z.enum(looks),
  textSize: z.enum(textSizes),
  /** The hints on a first map were read and put away. */
  areHintsSeen: z.boolean(),
};

/** How the program speaks and looks, in every window alike. It is kept on this computer and says nothing of a map. */
export const preferencesSchema = z.strictObject(shape);
export type Preferences = z.infer<typeof preferencesSchema>;

/** What a person changes of them. */
export const chosenPreferencesSchema = z.strictObject({
  language: shape.language.exactOptional(),
  look: shape.look.exactOptional(),
  textSize: shape.textSize.exactOptional(),
  areHintsSeen: shape.areHintsSeen.exactOptional(),
});
