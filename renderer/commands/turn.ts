import type { Command } from './command.ts';

/** Turns the whole window to the other side of the table, and back. */
export const turn: Command = {
  id: 'turn',
  textKey: 'table.turn',
  findKey: 'finding.commands.turn',
  keys: ['D'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ isTurned: !session.view.get().isTurned }),
};
