/** What `npm start` and the browser host say on the terminal. */
export const launcher = {
  building: 'Krachtenkaart wordt gebouwd…',
  buildFailed: 'Het bouwen is niet gelukt.',
  downloading: 'Electron wordt opgehaald…',
  downloadFailed: 'Electron ophalen is niet gelukt. Krachtenkaart opent in de browser.',
  noElectron: 'Electron is er niet en is niet op te halen. Krachtenkaart opent in de browser.',
  browserAsked: 'Krachtenkaart opent in de browser.',
  address: 'Open dit adres in een browser op deze computer: {{address}}',
  stop: 'Stoppen: druk op Ctrl+C. Alles wordt eerst bewaard.',
  noBrowser: 'Chrome, Edge of Chromium is niet gevonden.',
  noDisplay: 'Deze computer heeft geen scherm.',
  noPage: 'Krachtenkaart is nog niet gebouwd. Begin met npm start.',
  portTaken: 'Deze poort is al in gebruik. Kies een andere.',
  mapFiles: 'Krachtenkaarten',
  electronFailed: 'Electron start niet op deze computer. Krachtenkaart opent in de browser.',
  notSaved: 'Niet alles is bewaard. {{reason}}',
} as const;
