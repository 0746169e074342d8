import { placePeople } from '../../shared/map/edit.ts';
import { arrange as arrangePeople } from '../../shared/notation/places.ts';
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
    history.perform(() => placePeople(document, arrangePeople(reader.read())));
    stage.showAll();
  },
};
