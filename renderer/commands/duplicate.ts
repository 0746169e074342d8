import { duplicatePeople } from '../../shared/map/edit-several.ts';
import type { Position } from '../../shared/map/schema.ts';
import { placesBeside } from '../../shared/notation/places-beside.ts';
import { selectAdded } from '../document/view.ts';
import type { Command } from './command.ts';

/** A second of each person that is selected, beside the first. */
export const duplicate: Command = {
  id: 'duplicate',
  textKey: 'commands.duplicate',
  findKey: 'finding.commands.duplicate',
  keys: ['Mod+D'],
  isEnabled: ({ session }) => !session.isReadOnly && session.view.get().selection.some(({ kind }) => kind === 'person'),
  run({ session }) {
    const { document, history, reader, view } = session;
    const map = reader.read();
    const ids = view.get().selection.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
    const beside = placesBeside(map, ids);
    const places = ids.map((id): [string, Position | null] => {
      const place = beside.get(id);
      return [id, place === undefined ? null : { ...place, byHand: false }];
    });
    let copies: readonly string[] = [];
    history.perform(() => {
      copies = duplicatePeople(document, map, new Map(places));
    });
    selectAdded(view, copies);
  },
};
