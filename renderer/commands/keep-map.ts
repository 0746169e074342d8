import type { Command, CommandContext } from './command.ts';

/** A map that is in a file, and may be written there. */
function isKept({ session, keeper }: CommandContext): boolean {
  return !session.isReadOnly && !keeper.isExample;
}

const isFree = ({ session }: CommandContext) => !session.view.get().isBusy;

/** Every edit is saved by itself; this is for whoever wants to see it done. */
export const saveNow: Command = {
  id: 'save',
  textKey: 'keeping.saveNow',
  findKey: 'finding.commands.save',
  keys: ['Mod+S'],
  isEnabled: isKept,
  run: ({ keeper }) => keeper.saveNow(),
};

export const saveCopy: Command = {
  id: 'save-copy',
  textKey: 'keeping.copy',
  findKey: 'finding.commands.copy',
  keys: ['Mod+Shift+S'],
  isEnabled: (context) => isKept(context) && isFree(context),
  run: ({ keeper }) => keeper.saveCopy(),
};

export const changeWords: Command = {
  id: 'change-words',
  textKey: 'keeping.changeWords',
  findKey: 'finding.commands.changeWords',
  keys: [],
  isEnabled: (context) => isKept(context) && isFree(context),
  run: ({ session }) => session.view.update({ sheet: 'words' }),
};

export const closeMap: Command = {
  id: 'close',
  textKey: 'keeping.close',
  findKey: 'finding.commands.close',
  keys: [],
  isEnabled: isFree,
  run: ({ keeper }) => keeper.closeMap(),
};
