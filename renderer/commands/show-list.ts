import type { Command } from './command.ts';

export const showList: Command = {
  id: 'show-list',
  textKey: 'commands.showList',
  findKey: 'finding.commands.showList',
  keys: [],
  isEnabled: () => true,
  run({ session: { view } }) {
    const isListOpen = !view.get().isListOpen;
    view.update(isListOpen ? { isListOpen, isPlanOpen: false } : { isListOpen });
  },
};
