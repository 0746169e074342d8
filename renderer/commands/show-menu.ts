import type { Command } from './command.ts';

/** Opens the short menu of what is selected, as the right button of a mouse and a finger that stays do. */
export const showMenu: Command = {
  id: 'show-menu',
  textKey: 'commands.showMenu',
  findKey: 'finding.commands.showMenu',
  isLookedUp: false,
  keys: ['Shift+F10', 'ContextMenu'],
  isEnabled: ({ session }) => session.view.get().selection.length > 0 && session.view.get().picking === null,
  run: ({ session }) => session.view.update({ menu: { at: null } }),
};
