import type { CallInput, CallOutput } from '../shared/bridge.ts';
import type { MenuCommand } from '../shared/bridge-shapes.ts';
import type { FileForm } from '../shared/export-choice.ts';
import type { RunningPreferences } from './preferences.ts';
import type { Settings } from './settings.ts';

/** What a host gives, besides a port and dialogs for each window. */
export interface Platform {
  readonly version: string;
  /** The person's own documents. */
  readonly documentsFolder: string;
  readonly settings: Settings;
  readonly preferences: RunningPreferences;
  /** Absent in a host that shows no menu. */
  readonly menu?: HostMenu;
}

/** The menu of a host that has one. */
export interface HostMenu {
  /** Shows what a window offers, in place of what was there. `choose` is called with the id of what a person chooses. */
  show(commands: readonly MenuCommand[], choose: (id: string) => void): void;
}

/** Asks the person at one window for a place. Null when they changed their mind, or when their window is gone. */
export interface Dialogs {
  chooseMap(folder: string): Promise<string | null>;
  chooseFolder(folder: string): Promise<string | null>;
  /** A file of another program. */
  chooseSource(folder: string): Promise<string | null>;
  /** A file that is to be made; its name ends in `.kaart`. */
  chooseCopy(folder: string, suggestedName: string): Promise<string | null>;
  /** A file for other programs that is to be made; its name ends in the form. */
  chooseExport(folder: string, suggestedName: string, form: FileForm): Promise<string | null>;
  /** Whether the person, last asked for such a file or a PDF, agreed that it comes in the place of the file at this path. */
  hasAgreedToReplace(path: string): boolean;
  /** Makes PDFs of this window; null in a host where the person's browser does that. */
  readonly pdf: PdfMaker | null;
  /** Serves the chooser a page shows by itself; null in a host with dialogs of its own. */
  readonly chooser: Chooser | null;
  close(): void;
}

export interface PdfMaker {
  /** Asks for a file that is to be made; its name ends in `.pdf`. */
  choose(folder: string, suggestedName: string): Promise<string | null>;
  /** The file of what the window would print at this moment. Throws `pdf-failed`. */
  make(): Promise<Uint8Array>;
}

export interface Chooser {
  list(input: CallInput<'chooser.list'>): Promise<CallOutput<'chooser.list'>>;
  makeFolder(input: CallInput<'chooser.makeFolder'>): Promise<CallOutput<'chooser.makeFolder'>>;
  /** Refused with `bad-request` when that question is not being asked. */
  answer(input: CallInput<'chooser.answer'>): void;
}
