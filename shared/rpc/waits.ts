import type { CallName } from '../bridge.ts';

interface Wait {
  /** How long an answer may take before the caller gives up; null where a person decides (a dialog). */
  readonly seconds: number | null;
  /**
   * A call that is cancelled, or takes too long, tells main to stop and still waits for the answer: it may be done by
   * then, and only main knows.
   */
  readonly endsWithAnswer?: true;
}

const usual: Wait = { seconds: 10 };
const person: Wait = { seconds: null };
const file: Wait = { seconds: 120 };

const others: Partial<Record<CallName, Wait>> = {
  'paper.choosePdf': person,
  'paper.savePdf': file,
  'dialogs.chooseMap': person,
  'dialogs.chooseFolder': person,
  'dialogs.chooseCopy': person,
  'dialogs.chooseExport': person,
  'dialogs.chooseSource': person,
  'import.read': file,
  'import.graph': { seconds: 60 },
  'maps.createFrom': { ...file, endsWithAnswer: true },
  'maps.create': { ...file, endsWithAnswer: true },
  'maps.open': { ...file, endsWithAnswer: true },
  'maps.openExample': { seconds: 30 },
  'maps.close': file,
  'maps.save': file,
  'maps.saveCopy': file,
  'maps.savePicture': file,
  'maps.export': file,
  'maps.changePassphrase': { ...file, endsWithAnswer: true },
  'keys.change': { ...file, endsWithAnswer: true },
  'keys.makeSheet': { ...file, endsWithAnswer: true },
  'document.sync': { seconds: 30 },
};

/** How long the answer to a call is waited for. The contract of the calls is in bridge.ts. */
export function waitOf(name: CallName): Wait {
  return others[name] ?? usual;
}
