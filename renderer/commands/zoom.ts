import type { Command } from './command.ts';

const step = 1.25;

export const zoomIn: Command = {
  id: 'zoom-in',
  textKey: 'commands.zoomIn',
  findKey: 'finding.commands.zoomIn',
  keys: ['+', '='],
  isEnabled: () => true,
  run: ({ stage }) => stage.zoomBy(step),
};

export const zoomOut: Command = {
  id: 'zoom-out',
  textKey: 'commands.zoomOut',
  findKey: 'finding.commands.zoomOut',
  keys: ['-'],
  isEnabled: () => true,
  run: ({ stage }) => stage.zoomBy(1 / step),
};

export const showAll: Command = {
  id: 'show-all',
  textKey: 'commands.showAll',
  findKey: 'finding.commands.showAll',
  keys: ['0'],
  isEnabled: () => true,
  run: ({ stage }) => stage.showAll(),
};
