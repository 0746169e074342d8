import type { Command } from './command.ts';

/** Puts what is selected in the light, and goes along with the selection; or puts the light out. */
export const spotlight: Command = {
  id: 'spotlight',
  textKey: 'table.spotlight',
  findKey: 'finding.commands.spotlight',
  keys: ['S'],
  isEnabled: ({ session }) => session.view.get().selection.length > 0,
  run: ({ session }) => session.view.update({ isSpotlit: !session.view.get().isSpotlit }),
};
