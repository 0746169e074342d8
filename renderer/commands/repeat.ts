import { addPeople } from '../../shared/map/edit.ts';
import { actToRepeat, perform } from '../document/act.ts';
import { newPeopleOf, type Stands } from '../document/new-people.ts';
import type { MapSession } from '../document/session.ts';
import { select } from '../document/view.ts';
import type { Command } from './command.ts';

const repeatable = ({ reader, view }: MapSession) => {
  const { acts, selection, picking } = view.get();
  return picking === null ? actToRepeat(reader.read(), acts, selection) : null;
};

/** What was said last, once more: of what is selected now, or of one more person. */
export const repeat: Command = {
  id: 'repeat',
  textKey: 'commands.repeat',
  findKey: 'finding.commands.repeat',
  keys: ['R'],
  isEnabled: ({ session }) => !session.isReadOnly && repeatable(session) !== null,
  run({ session, stage }) {
    const act = repeatable(session);
    if (act === null) return;
    if (act.kind !== 'add') {
      perform(session, act, session.view.get().selection);
      return;
    }
    addOneMore(session, act);
    stage.focusPanel();
  },
};

/** Somebody without a name yet; the panel to give one is open. */
function addOneMore(
  { document, history, reader, view }: MapSession,
  last: { readonly stands: Stands; readonly home: string },
): void {
  const map = reader.read();
  const home = map.homes.has(last.home) ? last.home : map.homes.keys().next().value;
  if (home === undefined) return;
  let ids: readonly string[] = [];
  history.perform(() => {
    ids = addPeople(document, newPeopleOf(map, home, [{ words: {}, stands: last.stands }]));
  });
  select(
    view,
    ids.map((id) => ({ kind: 'person', id })),
    true,
  );
}
