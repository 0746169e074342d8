import type { TextKey } from '../../shared/text/text.ts';
import type { MapSession } from '../document/session.ts';

/** What commands ask of the picture. */
export interface Stage {
  zoomBy(factor: number): void;
  showAll(): void;
  /** Puts the keyboard's focus on the picture. */
  focus(): void;
  /** Puts it in the panel that opens or is open at the end side. */
  focusPanel(): void;
}

/** What commands ask of the file the map is kept in. */
export interface Keeper {
  /** The example stands in no file. */
  readonly isExample: boolean;
  saveNow(): void;
  saveCopy(): void;
  /** Saves, and goes back to the start screen. */
  closeMap(): void;
}

export interface CommandContext {
  readonly session: MapSession;
  readonly stage: Stage;
  readonly keeper: Keeper;
}

/** Something a person can do with an open map. Bar, menus, keys and panels all take it from the one list. */
export interface Command {
  readonly id: string;
  /** What stands on its button. */
  readonly textKey: TextKey;
  /** The same in full, and after each comma other words for it: for who looks for it. */
  readonly findKey: TextKey;
  /** False for what only means something as a key. */
  readonly isLookedUp?: boolean;
  /** Keys as `keyOf` names them. Those without Mod, but for Escape, work while the picture has the focus. */
  readonly keys: readonly string[];
  /** Where it is false no menu or list has it: it can't be here. Without it, it always can. */
  isOffered?(context: CommandContext): boolean;
  isEnabled(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
