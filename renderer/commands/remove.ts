import { removePerson, removeTie } from '../../shared/map/edit.ts';
import { removeHome } from '../../shared/map/edit-homes.ts';
import { origins } from '../../shared/origins.ts';
import type { MapSession } from '../document/session.ts';
import type { Selected } from '../document/view.ts';
import type { Command } from './command.ts';

/** Takes what is selected off the map. The last home stays: without one nobody has a place. */
export const remove: Command = {
  id: 'remove',
  textKey: 'commands.remove',
  findKey: 'finding.commands.remove',
  keys: ['Delete', 'Backspace'],
  isEnabled: ({ session }) => !session.isReadOnly && removableIn(session).length > 0,
  run({ session, stage }) {
    const { document, history, reader, view } = session;
    const map = reader.read();
    const removed = removableIn(session);
    const removeAll = () => {
      for (const { kind, id } of removed) {
        if (kind === 'person') removePerson(document, id);
        else if (kind === 'tie') removeTie(document, id);
        else removeHome(document, id);
      }
    };
    const step = history.perform(() => document.transact(removeAll, origins.user));
    view.update({
      selection: [],
      panel: null,
      removal: step === null ? null : { removed, row: null, from: map, step },
    });
    stage.focus();
  },
};

function removableIn({ view, reader }: MapSession): readonly Selected[] {
  const { selection } = view.get();
  const isLastHome = selection.filter(({ kind }) => kind === 'home').length === reader.read().homes.size;
  return isLastHome ? selection.filter(({ kind }) => kind !== 'home') : selection;
}
