import type { Command } from './command.ts';

/** Nothing but the picture, on the whole screen; and back. */
export const fullScreen: Command = {
  id: 'full-screen',
  textKey: 'table.fullScreen.command',
  findKey: 'finding.commands.fullScreen',
  keys: ['F11'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ isBare: !session.view.get().isBare }),
};
