import type { MapSession } from '../document/session.ts';
import { onlySelected } from '../document/view.ts';
import type { Command } from './command.ts';

function canAgree({ isReadOnly, view }: MapSession): boolean {
  const kind = onlySelected(view.get())?.kind;
  return !isReadOnly && (kind === 'tie' || kind === 'person');
}

/** Asks what is agreed on the selected tie, or with the selected person, in sight of the picture. */
export const agree: Command = {
  id: 'agree',
  textKey: 'agree.command',
  findKey: 'finding.commands.agree',
  keys: ['W'],
  isEnabled: ({ session }) => canAgree(session),
  run: ({ session }) => session.view.update({ panel: 'agree', picking: null, menu: null, isPlanOpen: false }),
};
