import { z } from 'zod';
import { keptExportSchema } from '../shared/export-schema.ts';
import { languages } from '../shared/map/vocabulary.ts';
import { keptPaperSchema } from '../shared/paper-schema.ts';
import { drawings, looks, textSizes } from '../shared/preferences.ts';

const settingsSchema = z.object({
  /** Maps that were opened, newest first. Paths and dates, never a title. */
  recent: z.array(z.object({ path: z.string(), openedAt: z.iso.datetime() })).catch([]),
  isRecentKept: z.boolean().catch(true),
  /** Where the last new map was made; null before the first one. */
  lastFolder: z.string().nullable().catch(null),
  /** The language the person chose; null while they go by their system's. */
  language: z.enum(languages).nullable().catch(null),
  look: z.enum(looks).catch('system'),
  textSize: z.enum(textSizes).catch('normal'),
  drawing: z.enum(drawings).catch('usual'),
  areHintsSeen: z.boolean().catch(false),
  /** What was printed the last time, and how. */
  paper: keptPaperSchema,
  /** As what a map was written for other programs the last time. */
  export: keptExportSchema,
});

type SettingsValues = z.infer<typeof settingsSchema>;

/** Where a host keeps settings: one object, written whole (conf, electron-store). */
export interface SettingsStore {
  store: Record<string, unknown>;
}

export interface Settings {
  /** What is kept. Whatever in it makes no sense, or can't be read, is as if it were never set. */
  read(): Readonly<SettingsValues>;
  /** Changes some of it. A store that cannot be written costs no more than a convenience, so it says nothing. */
  change(values: Partial<SettingsValues>): void;
}

export function createSettings(store: SettingsStore): Settings {
  const read = () => settingsSchema.parse(storedIn(store));
  return {
    read,
    change(values) {
      try {
        store.store = { ...read(), ...values };
      } catch {
        // A full disk or a home that is read-only.
      }
    },
  };
}

function storedIn(store: SettingsStore): Record<string, unknown> {
  try {
    return { ...store.store };
  } catch {
    // A file that somebody else's program broke, or that may not be read.
    return {};
  }
}
