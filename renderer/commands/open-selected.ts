import { pickEnd } from '../document/tie-making.ts';
import type { Command } from './command.ts';

/** Opens the panel of what is selected, with the keyboard in it; while a tie is drawn, takes the other end. */
export const openSelected: Command = {
  id: 'open',
  textKey: 'commands.open',
  findKey: 'finding.commands.open',
  isLookedUp: false,
  keys: ['Enter', ' '],
  isEnabled: ({ session }) => session.view.get().selection.length > 0 || session.view.get().candidate !== null,
  run({ session, stage }) {
    const { picking, candidate } = session.view.get();
    if (picking === null) session.view.update({ panel: 'selection' });
    else if (candidate !== null) pickEnd(session, candidate);
    if (session.view.get().panel !== null) stage.focusPanel();
  },
};
