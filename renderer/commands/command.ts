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

export interface CommandContext {
  readonly session: MapSession;
  readonly stage: Stage;
}

/** Something a person can do with an open map. Bar, keys and panels all take it from the one list. */
export interface Command {
  readonly id: string;
  readonly textKey: TextKey;
  /** Keys as `keyOf` names them. Those without Mod, but for Escape, work while the picture has the focus. */
  readonly keys: readonly string[];
  isEnabled(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
