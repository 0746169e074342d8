import type { View } from '../document/view.ts';
import type { Command } from './command.ts';

/** A command that opens a panel at the side, with the keyboard in it, and closes it again. */
export function showPanel(
  panel: Exclude<View['panel'], null>,
  words: Pick<Command, 'id' | 'textKey' | 'findKey' | 'keys'>,
): Command {
  return {
    ...words,
    isEnabled: () => true,
    run({ session, stage }) {
      const isOpen = session.view.get().panel === panel;
      session.view.update({ panel: isOpen ? null : panel, picking: null });
      if (!isOpen) stage.focusPanel();
    },
  };
}
