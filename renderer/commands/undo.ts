import type { Command } from './command.ts';

export const undo: Command = {
  id: 'undo',
  textKey: 'commands.undo',
  findKey: 'finding.commands.undo',
  keys: ['Mod+Z'],
  isEnabled: ({ session }) => !session.isReadOnly && session.history.canUndo(),
  run: ({ session }) => session.history.undo(),
};
