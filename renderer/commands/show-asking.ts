import { showPanel } from './show-panel.ts';

/** Who is still to be asked. */
export const showAsking = showPanel('asking', {
  id: 'asking',
  textKey: 'asking.command',
  findKey: 'finding.commands.asking',
  keys: ['N'],
});
