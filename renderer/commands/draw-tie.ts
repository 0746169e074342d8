import { onlySelected } from '../document/view.ts';
import type { Command } from './command.ts';

/** From who is selected, or else from who is pointed out first. Both are pointed out in the picture. */
export const drawTie: Command = {
  id: 'draw-tie',
  textKey: 'commands.drawTie',
  findKey: 'finding.commands.drawTie',
  keys: ['L'],
  isEnabled: ({ session }) => !session.isReadOnly && session.reader.read().people.size > 0,
  run({ session, stage }) {
    const selected = onlySelected(session.view.get());
    const from = selected === null || selected.kind === 'tie' ? null : selected.id;
    session.view.update({ picking: { from, label: null }, panel: null, isPlanOpen: false });
    stage.focus();
  },
};
