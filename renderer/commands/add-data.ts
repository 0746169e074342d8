import type { Command } from './command.ts';

/** Adds people and ties of another program, after a look at them. */
export const addData: Command = {
  id: 'add-data',
  textKey: 'importing.command',
  findKey: 'finding.commands.addData',
  keys: [],
  isEnabled: ({ session }) => !session.isReadOnly && !session.view.get().isBusy,
  run: ({ session }) => session.view.update({ sheet: 'import', given: [] }),
};
