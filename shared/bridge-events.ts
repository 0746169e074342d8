import { z } from 'zod';
import { mapHandle, menuCommand, path, savingState } from './bridge-shapes.ts';
import { preferencesSchema } from './preferences-schema.ts';

/** What main tells windows unasked: the other half of the contract in bridge.ts. An event may carry raw bytes along. */
export const events = {
  'app.preferencesChanged': { payload: preferencesSchema },
  'maps.savingChanged': { payload: savingState },
  /** The map was closed from elsewhere, or its file could not be kept. */
  'maps.closed': { payload: z.strictObject({ map: mapHandle }) },
  /** A file waits to be opened: `maps.takeAsked` gives it. */
  'maps.asked': { payload: z.strictObject({ path }) },
  /** The person chose a command in the host's menu. */
  'menu.chosen': { payload: z.strictObject({ id: menuCommand.shape.id }) },
  /** A y-protocols message with what another mirror changed. */
  'document.changed': { payload: z.strictObject({ map: mapHandle }), body: true },
  /** The host asks this window's person for a place. Answered by `chooser.answer`. */
  'chooser.asked': {
    payload: z.strictObject({
      question: z.int().nonnegative(),
      purpose: z.enum(['open-map', 'choose-folder', 'choose-source', 'save-copy', 'save-export']),
      folder: path,
      suggestedName: z.string().nullable(),
    }),
  },
} as const satisfies Record<string, EventContract>;

interface EventContract {
  readonly payload: z.ZodType;
  readonly body?: true;
}

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]['payload']>;
export type SuggestedPlace = EventPayload<'chooser.asked'>;
