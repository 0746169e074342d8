import { removePerson, removeTie } from '../../shared/map/edit.ts';
import type { Command } from './command.ts';

/** Takes the selected people and ties off the map. A home stays. */
export const remove: Command = {
  id: 'remove',
  textKey: 'commands.remove',
  keys: ['Delete', 'Backspace'],
  isEnabled: ({ session }) =>
    !session.isReadOnly && session.view.get().selection.some(({ kind }) => kind === 'person' || kind === 'tie'),
  run({ session, stage }) {
    const { document, history, reader, view } = session;
    const map = reader.read();
    const removed = view.get().selection.filter(({ kind }) => kind !== 'home');
    const step = history.perform(() => {
      for (const { kind, id } of removed) {
        if (kind === 'person') removePerson(document, id);
        else removeTie(document, id);
      }
    });
    view.update({ selection: [], panel: null, removal: step === null ? null : { removed, from: map, step } });
    stage.focus();
  },
};
