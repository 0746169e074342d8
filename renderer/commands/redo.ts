import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  textKey: 'commands.redo',
  findKey: 'finding.commands.redo',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: ({ session }) => !session.isReadOnly && session.history.canRedo(),
  run: ({ session }) => session.history.redo(),
};
