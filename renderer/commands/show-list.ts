import type { Command } from './command.ts';

export const showList: Command = {
  id: 'show-list',
  textKey: 'commands.showList',
  findKey: 'finding.commands.showList',
  keys: [],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ isListOpen: !session.view.get().isListOpen }),
};
