import type { Command, CommandContext } from './command.ts';

/** Covers everything at once, and uncovers it where it was. */
export const curtain: Command = {
  id: 'curtain',
  textKey: 'table.curtain.command',
  findKey: 'finding.commands.curtain',
  keys: ['G', 'F9'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ isCurtained: !session.view.get().isCurtained }),
};

/** Whether a command may be run here and now. Behind the curtain nothing is done to what nobody sees. */
export function canRun(command: Command, context: CommandContext): boolean {
  const isHidden = context.session.view.get().isCurtained && command !== curtain;
  return !isHidden && command.isEnabled(context);
}
