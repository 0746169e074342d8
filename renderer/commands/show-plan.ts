import type { Command } from './command.ts';

/** Opens the plan, in the place of the list and the panels, and goes back to the map. */
export const showPlan: Command = {
  id: 'show-plan',
  textKey: 'plan.command',
  findKey: 'finding.commands.showPlan',
  keys: ['A'],
  isEnabled: () => true,
  run({ session: { view } }) {
    if (view.get().isPlanOpen) view.update({ isPlanOpen: false });
    else view.update({ isPlanOpen: true, isListOpen: false, panel: null, picking: null });
  },
};
