import { removePerson, removeTie } from '../../shared/map/edit.ts';
import { origins } from '../../shared/origins.ts';
import type { Command } from './command.ts';

/** Takes the selected people and ties off the map. A home stays. */
export const remove: Command = {
  id: 'remove',
  textKey: 'commands.remove',
  findKey: 'finding.commands.remove',
  keys: ['Delete', 'Backspace'],
  isEnabled: ({ session }) =>
    !session.isReadOnly && session.view.get().selection.some(({ kind }) => kind === 'person' || kind === 'tie'),
  run({ session, stage }) {
    const { document, history, reader, view } = session;
    const map = reader.read();
    const removed = view.get().selection.filter(({ kind }) => kind !== 'home');
    const removeAll = () => {
      for (const { kind, id } of removed) {
        if (kind === 'person') removePerson(document, id);
        else removeTie(document, id);
      }
    };
    const step = history.perform(() => document.transact(removeAll, origins.user));
    view.update({ selection: [], panel: null, removal: step === null ? null : { removed, from: map, step } });
    stage.focus();
  },
};
