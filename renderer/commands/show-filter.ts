import { isFiltering, noFilter } from '../../shared/notation/fitting.ts';
import type { Command } from './command.ts';
import { showPanel } from './show-panel.ts';

/** Opens the panel that says what is to be seen. */
export const showFilter = showPanel('filter', {
  id: 'show-filter',
  textKey: 'table.filter.command',
  findKey: 'finding.commands.showFilter',
  keys: ['F'],
});

/** Ends a filter, and the light on somebody. */
export const showEverything: Command = {
  id: 'show-everything',
  textKey: 'table.everything',
  findKey: 'finding.commands.showEverything',
  keys: [],
  isEnabled: ({ session }) => session.view.get().isSpotlit || isFiltering(session.view.get().filter),
  run: ({ session }) => session.view.update({ isSpotlit: false, filter: noFilter }),
};
