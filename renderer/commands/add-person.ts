import type { Command } from './command.ts';

export const addPerson: Command = {
  id: 'add-person',
  textKey: 'commands.addPerson',
  findKey: 'finding.commands.addPerson',
  keys: ['P'],
  isEnabled: ({ session }) => !session.isReadOnly,
  run: ({ session }) => session.view.update({ selection: [], picking: null, panel: 'add' }),
};
