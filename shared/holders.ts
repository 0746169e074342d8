import { z } from 'zod';

/** The slots of a map file with a meaning of their own; the others are free. */
export const familySlot = 1;
export const recoverySlot = 8;

/** The longest name of a holder that is written. A reader of files takes longer ones. */
const maxHolderLabel = 60;

const slot = z.int().min(familySlot).max(recoverySlot);
/** The name of a holder, as it is written. */
export const holderLabelSchema = z.string().trim().min(1).max(maxHolderLabel);
const passphrase = z.string().max(1_024);

/** Somebody who holds a key of a map. Of the family and the sheet the label is a word of the program. */
export const holderSchema = z.strictObject({
  slot,
  label: z.string(),
  /** Whether it is the key this file was opened with. */
  isOwn: z.boolean(),
});
export type Holder = Readonly<z.infer<typeof holderSchema>>;

/** What may be done to the keys of a map, each by whoever has it open. */
export const holderChangeSchema = z.discriminatedUnion('kind', [
  /** Another holder, with words of their own. `too-many-keys` when all places are taken. */
  z.strictObject({ kind: z.literal('add'), label: holderLabelSchema, passphrase }),
  z.strictObject({ kind: z.literal('rename'), slot, label: holderLabelSchema }),
  /**
   * Other words for another holder. Those of the family only they can change, with their words or with the sheet:
   * `family-key`. Of one's own words the words from before are asked: `own-key`.
   */
  z.strictObject({ kind: z.literal('renew'), slot, passphrase }),
  /** Never the family's, so that the last is never taken: `family-key`. Not one's own: `own-key`. */
  z.strictObject({ kind: z.literal('remove'), slot }),
]);
export type HolderChange = Readonly<z.infer<typeof holderChangeSchema>>;
