import type { Command } from './command.ts';

/** Has the words of what is selected read out by a voice of this computer; or stops that. */
export const readAloud: Command = {
  id: 'read-aloud',
  textKey: 'table.readAloud',
  findKey: 'finding.commands.readAloud',
  keys: ['V'],
  isOffered: ({ session }) => session.view.get().canRead,
  isEnabled: ({ session }) => session.view.get().canRead && session.view.get().selection.length > 0,
  run: ({ session }) => session.view.update({ isReading: !session.view.get().isReading }),
};
