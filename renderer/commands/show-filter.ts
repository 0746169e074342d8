import { isFiltering, noFilter } from '../../shared/notation/fitting.ts';
import type { Command } from './command.ts';

/** Opens the panel that says what is to be seen. */
export const showFilter: Command = {
  id: 'show-filter',
  textKey: 'table.filter.command',
  findKey: 'finding.commands.showFilter',
  keys: ['F'],
  isEnabled: () => true,
  run({ session, stage }) {
    const isOpen = session.view.get().panel === 'filter';
    session.view.update({ panel: isOpen ? null : 'filter', picking: null });
    if (!isOpen) stage.focusPanel();
  },
};

/** Ends a filter, and the light on somebody. */
export const showEverything: Command = {
  id: 'show-everything',
  textKey: 'table.everything',
  findKey: 'finding.commands.showEverything',
  keys: [],
  isEnabled: ({ session }) => session.view.get().isSpotlit || isFiltering(session.view.get().filter),
  run: ({ session }) => session.view.update({ isSpotlit: false, filter: noFilter }),
};
