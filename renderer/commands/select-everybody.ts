import { select } from '../document/view.ts';
import type { Command } from './command.ts';

/** Everybody at once, to be changed or moved together. */
export const selectEverybody: Command = {
  id: 'select-everybody',
  textKey: 'commands.selectEverybody',
  findKey: 'finding.commands.selectEverybody',
  keys: ['Mod+A'],
  isEnabled: ({ session }) => session.reader.read().people.size > 0 && session.view.get().picking === null,
  run({ session }) {
    const people = [...session.reader.read().people.keys()];
    select(
      session.view,
      people.map((id) => ({ kind: 'person', id })),
    );
  },
};
