import type { Catalogue } from '../catalogue.ts';

/** The menu of the program, in a host that has one. What people do with a map stands in it by the words of commands. */
export const menu: Catalogue['menu'] = {
  map: 'Map',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  window: 'Window',
  minimize: 'Make small',
  fullScreen: 'Full screen',
  closeWindow: 'Close window',
  hide: 'Hide Krachtenkaart',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  quit: 'Quit Krachtenkaart',
};
