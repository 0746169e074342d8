import { turnTies } from '../../shared/map/edit-several.ts';
import type { Flow } from '../../shared/map/vocabulary.ts';
import type { MapSession } from '../document/session.ts';
import type { Command } from './command.ts';

const isOneWay = (flow: Flow | null) => flow === 'forward' || flow === 'backward';

/** The selected ties that are another after it: of a tie with a home only who gives can change. */
function turnable({ reader, view }: MapSession): readonly string[] {
  const map = reader.read();
  return view.get().selection.flatMap(({ id }) => {
    const tie = map.ties.get(id);
    return tie !== undefined && (map.people.has(tie.to) || isOneWay(tie.flow)) ? [id] : [];
  });
}

/** Turns the selected ties round: who gave now gets. */
export const swapEnds: Command = {
  id: 'swap-ends',
  textKey: 'commands.swapEnds',
  findKey: 'finding.commands.swapEnds',
  keys: ['X'],
  isEnabled: ({ session }) => !session.isReadOnly && turnable(session).length > 0,
  run({ session }) {
    const { document, history, reader } = session;
    history.perform(() => turnTies(document, reader.read(), turnable(session)));
  },
};
