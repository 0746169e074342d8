import { placePeople } from '../../shared/map/edit.ts';
import { tidy } from '../../shared/notation/tidy.ts';
import type { Command } from './command.ts';

/** New places for who was not put somewhere by hand, and the whole map in sight. */
export const arrange: Command = {
  id: 'arrange',
  textKey: 'commands.arrange',
  findKey: 'finding.commands.arrange',
  keys: [],
  isEnabled: ({ session }) => !session.isReadOnly && session.reader.read().people.size > 0,
  run({ session, stage }) {
    const { document, history, reader } = session;
    const { positions, field } = tidy(reader.read());
    history.perform(() => placePeople(document, positions, field));
    stage.showAll();
  },
};
