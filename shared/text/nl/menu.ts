/** The menu of the program, in a host that has one. What people do with a map stands in it by the words of commands. */
export const menu = {
  map: 'Kaart',
  edit: 'Bewerken',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles kiezen',
  window: 'Venster',
  minimize: 'Klein maken',
  fullScreen: 'Hele scherm',
  closeWindow: 'Venster sluiten',
  hide: 'Krachtenkaart verbergen',
  hideOthers: 'Andere verbergen',
  showAll: 'Alles tonen',
  quit: 'Krachtenkaart stoppen',
} as const;
