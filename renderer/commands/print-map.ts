import type { Command } from './command.ts';

/** Shows the paper; from there it goes to the printer. */
export const printMap: Command = {
  id: 'print',
  textKey: 'commands.print',
  keys: ['Mod+P'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ isPrinting: true }),
};
