import type { Command } from './command.ts';

/** One step back from what one was in: drawing a tie, a panel, a selection. */
export const letGo: Command = {
  id: 'let-go',
  textKey: 'commands.letGo',
  findKey: 'finding.commands.letGo',
  isLookedUp: false,
  keys: ['Escape'],
  isEnabled: ({ session }) => {
    const { picking, panel, selection } = session.view.get();
    return picking !== null || panel !== null || selection.length > 0;
  },
  run({ session }) {
    const { view } = session;
    const { picking, panel } = view.get();
    if (picking !== null) view.update({ picking: null, candidate: null });
    else if (panel !== null) view.update({ panel: null });
    else view.update({ selection: [] });
  },
};
