import { isFiltering, noFilter } from '../../shared/notation/fitting.ts';
import type { Command } from './command.ts';

/** One step back from what one was in: being read to, drawing a tie, a panel, the light on somebody, a selection, a filter, the plan, the full screen. */
export const letGo: Command = {
  id: 'let-go',
  textKey: 'commands.letGo',
  findKey: 'finding.commands.letGo',
  isLookedUp: false,
  keys: ['Escape'],
  isEnabled: ({ session }) => {
    const { isReading, picking, panel, selection, filter, isPlanOpen, isBare } = session.view.get();
    const isIn = isReading || picking !== null || panel !== null || selection.length > 0;
    return isIn || isFiltering(filter) || isPlanOpen || isBare;
  },
  run({ session }) {
    const { view } = session;
    const { isReading, picking, panel, isSpotlit, selection, filter, isPlanOpen } = view.get();
    if (isReading) view.update({ isReading: false });
    else if (picking !== null) view.update({ picking: null, candidate: null });
    else if (panel !== null) view.update({ panel: null });
    else if (isSpotlit) view.update({ isSpotlit: false });
    else if (selection.length > 0) view.update({ selection: [] });
    else if (isFiltering(filter)) view.update({ filter: noFilter });
    else if (isPlanOpen) view.update({ isPlanOpen: false });
    else view.update({ isBare: false });
  },
};
