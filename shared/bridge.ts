import { z } from 'zod';
import {
  folderListing,
  mapHandle,
  menuCommand,
  nothing,
  openedMap,
  passphrase,
  passphraseStrength,
  path,
  pictureForm,
  recentMap,
  savingState,
} from './bridge-shapes.ts';
import { dataExportShape, exportChoiceSchema, fileFormSchema } from './export-schema.ts';
import { holderChangeSchema, holderSchema } from './holders.ts';
import { givenFile, mappedSource, shownSource, sourceHandle } from './import-shapes.ts';
import { languages, limits } from './map/vocabulary.ts';
import { paperSchema } from './paper-schema.ts';
import { chosenPreferencesSchema, preferencesSchema } from './preferences-schema.ts';

/**
 * The contract between a window (renderer) and the process that owns the data (main): every call there is; what
 * main tells unasked stands in bridge-events.ts. Types on both sides are inferred from it; main parses each input once,
 * here, and trusts it from then on. Where `body` is true, a call carries raw bytes both ways beside its JSON. How long
 * an answer may take stands in rpc/waits.ts.
 */

const holders = z.strictObject({ holders: z.array(holderSchema) });

export const calls = {
  'app.describe': {
    input: nothing,
    output: z.strictObject({ version: z.string(), preferences: preferencesSchema, defaultFolder: path }),
  },
  /** For the whole program, and for the next time. Every window hears of a change by `app.preferencesChanged`. */
  'app.prefer': { input: chosenPreferencesSchema, output: nothing },

  'recent.list': {
    input: nothing,
    output: z.strictObject({ isKept: z.boolean(), maps: z.array(recentMap) }),
  },
  'recent.forget': { input: z.strictObject({ path }), output: nothing },
  /** Turns the list of recent maps on, or off and empties it. */
  'recent.keep': { input: z.strictObject({ isKept: z.boolean() }), output: nothing },

  /** What was printed the last time, and how. */
  'paper.last': { input: nothing, output: paperSchema },
  'paper.remember': { input: paperSchema, output: nothing },
  /** Whether this host makes a PDF by itself. In one that doesn't, the two calls after this are refused. */
  'paper.canSavePdf': { input: nothing, output: z.strictObject({ can: z.boolean() }) },
  /** Asks for a place for a PDF of the map. Null when the person changed their mind. */
  'paper.choosePdf': {
    input: z.strictObject({ map: mapHandle }),
    output: z.strictObject({ path: path.nullable() }),
  },
  /** Writes what this window would print at this moment to a new file. Refused with `pdf-failed` when none is made. */
  'paper.savePdf': { input: z.strictObject({ map: mapHandle, path }), output: nothing },

  /** As what other programs open a map was written the last time. */
  'export.last': { input: nothing, output: exportChoiceSchema },
  'export.remember': { input: exportChoiceSchema, output: nothing },

  /** Six words of the list, drawn at random. */
  'passphrase.suggest': { input: nothing, output: z.strictObject({ words: z.array(z.string()) }) },
  'passphrase.judge': { input: z.strictObject({ passphrase }), output: passphraseStrength },

  /** Ask the person for a file or a folder, through the host's own dialog. Null when they changed their mind. */
  'dialogs.chooseMap': { input: nothing, output: z.strictObject({ path: path.nullable() }) },
  'dialogs.chooseFolder': {
    input: z.strictObject({ folder: path }),
    output: z.strictObject({ path: path.nullable() }),
  },
  'dialogs.chooseCopy': {
    input: z.strictObject({ map: mapHandle }),
    output: z.strictObject({ path: path.nullable() }),
  },
  /** A place for a map in a form that other programs open; of a table, for what both names begin with. */
  'dialogs.chooseExport': {
    input: z.strictObject({ map: mapHandle, form: fileFormSchema }),
    output: z.strictObject({ path: path.nullable() }),
  },

  /** A file of another program, to read people and ties from. */
  'dialogs.chooseSource': { input: nothing, output: z.strictObject({ path: path.nullable() }) },

  /**
   * Reads one file of another program, or a table of people and one of ties; `isSwapped` takes the one for the other. A
   * window has one source: this comes in the place of the last. Refused with why it can't be read, and where.
   */
  'import.read': {
    input: z.strictObject({ files: z.array(givenFile).min(1).max(2), isSwapped: z.boolean() }),
    output: shownSource,
    body: true,
  },
  /** Who and what is in the source, as an `ImportedGraph` in JSON (the body). Nothing is added by it. */
  'import.graph': { input: mappedSource, output: nothing, body: true },
  'import.forget': { input: z.strictObject({ source: sourceHandle }), output: nothing },

  /** The person dropped a map file on this window. Every window is told by `maps.asked`, as of a file opened elsewhere. */
  'maps.ask': { input: z.strictObject({ path }), output: nothing },
  /** The file that the person asked to open from outside the page. It is given once; null when none waits. */
  'maps.takeAsked': { input: nothing, output: z.strictObject({ path: path.nullable() }) },

  /** Makes a new map in a folder, under a name that says the date and nothing else, and opens it. */
  'maps.create': {
    input: z.strictObject({ title: z.string().max(limits.title), passphrase, folder: path }),
    output: openedMap,
  },
  /** The same, with what is in a source of this window. */
  'maps.createFrom': {
    input: z.strictObject({ title: z.string().max(limits.title), passphrase, folder: path, from: mappedSource }),
    output: openedMap,
  },
  'maps.open': {
    input: z.strictObject({ path, passphrase }),
    output: openedMap,
  },
  /** Opens a copy of the invented household. It needs no words, and is kept nowhere. */
  'maps.openExample': { input: z.strictObject({ language: z.enum(languages) }), output: openedMap },
  /** Saves what is not yet saved, then closes. With `isDiscarding` it closes even where saving is refused. */
  'maps.close': {
    input: z.strictObject({ map: mapHandle, isDiscarding: z.boolean() }),
    output: nothing,
  },
  /** Whether the map is saved at this moment; what changes of it later is heard by `maps.savingChanged`. */
  'maps.saving': { input: z.strictObject({ map: mapHandle }), output: savingState },
  /** Tries at once to save. Answers when the verified file is there; refused with why when it is not. */
  'maps.save': { input: z.strictObject({ map: mapHandle }), output: nothing },
  /** Writes the whole map to another file. `isMoving` goes on in that file: for when the first one's place is gone. */
  'maps.saveCopy': {
    input: z.strictObject({ map: mapHandle, path, isMoving: z.boolean() }),
    output: openedMap,
  },
  /** Writes a picture of the map (the body: the file as it is to be) to a new file, which anyone can open. */
  'maps.savePicture': {
    input: z.strictObject({ map: mapHandle, path, form: pictureForm }),
    output: nothing,
    body: true,
  },
  /**
   * Writes what main has of the map as files that anyone can open, in the form their name ends in: one, or of a table
   * two. All of them or none. Refused with `reader-gone` when that reader is not on the map.
   */
  'maps.export': {
    input: z.strictObject({ map: mapHandle, path, ...dataExportShape }),
    output: z.strictObject({ paths: z.array(path) }),
  },
  'maps.changePassphrase': {
    input: z.strictObject({ map: mapHandle, current: passphrase, next: passphrase }),
    output: nothing,
  },

  /** Who holds a key of a map. The example has none. */
  'keys.list': { input: z.strictObject({ map: mapHandle }), output: holders },
  /** Writes the file anew with other keys, and answers with who then holds one. */
  'keys.change': { input: z.strictObject({ map: mapHandle, change: holderChangeSchema }), output: holders },
  /** Puts a new recovery code in place of the one there was, and says it this once: it is kept nowhere else. */
  'keys.makeSheet': {
    input: z.strictObject({ map: mapHandle }),
    output: holders.extend({ code: z.string() }),
  },

  /** One y-protocols sync message each way. The answer is empty when there is nothing to say. */
  'document.sync': { input: z.strictObject({ map: mapHandle }), output: nothing, body: true },

  /** In place of what the host's menu offered; it is never chosen while it is not enabled. `isShown`: there is a menu. */
  'menu.set': {
    input: z.strictObject({ commands: z.array(menuCommand).max(64) }),
    output: z.strictObject({ isShown: z.boolean() }),
  },

  /** For the chooser a browser host shows in its page; in a host with dialogs of its own these are refused. */
  'chooser.list': {
    input: z.strictObject({ folder: path, shows: z.enum(['maps', 'sources']).optional() }),
    output: folderListing,
  },
  'chooser.makeFolder': {
    input: z.strictObject({ folder: path, name: z.string().min(1).max(200) }),
    output: z.strictObject({ path }),
  },
  'chooser.answer': {
    input: z.strictObject({ question: z.int().nonnegative(), path: path.nullable() }),
    output: nothing,
  },
} as const satisfies Record<string, CallContract>;

interface CallContract {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly body?: true;
}

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>;
