import type { Command } from './command.ts';

/** Who is still to be asked. */
export const showAsking: Command = {
  id: 'asking',
  textKey: 'asking.command',
  findKey: 'finding.commands.asking',
  keys: ['N'],
  isEnabled: () => true,
  run({ session, stage }) {
    const isOpen = session.view.get().panel === 'asking';
    session.view.update({ panel: isOpen ? null : 'asking', picking: null });
    if (!isOpen) stage.focusPanel();
  },
};
