/** What people can do with an open map, as it stands on buttons. */
export const commands = {
  addPerson: 'Persoon',
  drawTie: 'Lijn',
  addHome: 'Nog een huis',
  undo: 'Ongedaan',
  redo: 'Opnieuw',
  arrange: 'Netjes zetten',
  showList: 'Lijst',
  remove: 'Weghalen',
  bringBack: 'Terug',
  open: 'Openen',
  letGo: 'Loslaten',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  showAll: 'Alles zien',
  print: 'Afdrukken…',
  maps: 'Kaarten',
} as const;
