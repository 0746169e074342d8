import { bringBack as bringBackEntity } from '../../shared/map/edit.ts';
import type { Command } from './command.ts';

const entities = { person: 'people', home: 'homes', tie: 'ties' } as const;

/** Brings back what was just removed, and only that, whatever was done since. */
export const bringBack: Command = {
  id: 'bring-back',
  textKey: 'commands.bringBack',
  findKey: 'finding.commands.bringBack',
  keys: [],
  isEnabled: ({ session }) => session.view.get().removal !== null,
  run({ session, stage }) {
    const { document, history, view } = session;
    const { removal } = view.get();
    if (removal === null) return;
    view.update({ removal: null });
    const { row } = removal;
    if (history.isLatest(removal.step)) history.undo();
    else if (row !== null) history.perform(() => bringBackEntity(document, row.kind, row.id));
    else {
      history.perform(() => {
        for (const { kind, id } of removal.removed) bringBackEntity(document, entities[kind], id);
      });
      view.update({ selection: removal.removed });
    }
    if (row === null) stage.focus();
  },
};
