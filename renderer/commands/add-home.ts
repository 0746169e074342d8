import { addHome as addHomeTo } from '../../shared/map/edit-homes.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { freePlaceForHome } from '../../shared/notation/home-place.ts';
import { select } from '../document/view.ts';
import type { Command } from './command.ts';

/** A second home, where somebody else of the family lives, and its panel to say whose it is. */
export const addHome: Command = {
  id: 'add-home',
  textKey: 'commands.addHome',
  findKey: 'finding.commands.addHome',
  keys: [],
  isEnabled: ({ session }) => !session.isReadOnly && session.reader.read().homes.size < limits.homes,
  run({ session, stage }) {
    const { document, history, reader, view } = session;
    let id = '';
    history.perform(() => {
      id = addHomeTo(document, { name: '', position: freePlaceForHome(reader.read()) });
    });
    select(view, [{ kind: 'home', id }], true);
    stage.showAll();
    stage.focusPanel();
  },
};
