import type { Catalogue } from '../catalogue.ts';

/** What people can do with an open map, as it stands on buttons. */
export const commands: Catalogue['commands'] = {
  addPerson: 'Person',
  drawTie: 'Line',
  addHome: 'Another home',
  undo: 'Undo',
  redo: 'Redo',
  arrange: 'Tidy',
  showList: 'List',
  remove: 'Take away',
  bringBack: 'Bring back',
  open: 'Open',
  showMenu: 'Short menu',
  repeat: 'Once more',
  duplicate: 'Duplicate',
  swapEnds: 'Turn round',
  selectEverybody: 'Choose everybody',
  letGo: 'Let go',
  zoomIn: 'Bigger',
  zoomOut: 'Smaller',
  showAll: 'See all',
  maps: 'Maps',
  print: 'Print…',
};
