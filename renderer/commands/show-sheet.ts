import type { Command } from './command.ts';

/** Shows the paper; from there it goes to the printer. */
export const printMap: Command = {
  id: 'print',
  textKey: 'commands.print',
  findKey: 'finding.commands.print',
  keys: ['Mod+P'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ sheet: 'print' }),
};

/** Asks as what the map is to be written for other programs. */
export const exportMap: Command = {
  id: 'export',
  textKey: 'exporting.command',
  findKey: 'finding.commands.export',
  keys: [],
  isEnabled: ({ session }) => !session.view.get().isBusy,
  run: ({ session }) => session.view.update({ sheet: 'export' }),
};

/** Whom copies are for, and which were made. */
export const showReaders: Command = {
  id: 'readers',
  textKey: 'readers.command',
  findKey: 'finding.commands.readers',
  keys: [],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ sheet: 'readers' }),
};

/** Looks up somebody, or something to do. */
export const find: Command = {
  id: 'find',
  textKey: 'finding.menu',
  findKey: 'finding.commands.find',
  isLookedUp: false,
  keys: ['Mod+K'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ sheet: 'find' }),
};

export const showKeys: Command = {
  id: 'keys',
  textKey: 'finding.keysTitle',
  findKey: 'finding.commands.keys',
  keys: ['?'],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ sheet: 'keys' }),
};

/** Colours and letters of the whole program. */
export const chooseLook: Command = {
  id: 'look',
  textKey: 'look.menu',
  findKey: 'finding.commands.look',
  keys: [],
  isEnabled: () => true,
  run: ({ session }) => session.view.update({ sheet: 'look' }),
};

/** Asks whether people stand freely, in rings or in sectors. */
export const chooseArrangement: Command = {
  id: 'arrangement',
  textKey: 'arrangement.menu',
  findKey: 'finding.commands.arrangement',
  keys: [],
  isEnabled: ({ session }) => !session.isReadOnly,
  run: ({ session }) => session.view.update({ sheet: 'arrangement' }),
};
