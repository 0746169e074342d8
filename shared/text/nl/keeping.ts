/** Keeping an open map: whether it is saved, copies, other words, closing. */
export const keeping = {
  saved: 'Bewaard',
  saving: 'Bewaren…',
  notSaved: 'Niet bewaard',
  tryAgain: 'Nog eens proberen',
  saveElsewhere: 'Ergens anders bewaren',
  moved: 'De kaart staat nu in {{folder}}.',

  menu: 'Meer',
  saveNow: 'Nu bewaren',
  copy: 'Kopie bewaren…',
  copied: 'De kopie {{file}} staat in {{folder}}.',
  changeWords: 'Woorden veranderen…',
  close: 'Kaart sluiten',

  change: {
    title: 'Woorden veranderen',
    current: 'De woorden van nu',
    currentHint: 'Daarmee gaat de kaart nu open.',
    newWords: 'De nieuwe woorden',
    changing: 'Woorden veranderen… Dit duurt een paar tellen.',
    done: 'De nieuwe woorden gelden vanaf nu. Oude kopieën houden de oude woorden.',
    cancel: 'Niet veranderen',
  },

  warnings: {
    'readme-changed': 'Iemand heeft de uitleg in dit bestand veranderd. De kaart zelf klopt.',
    'slot-damaged': 'Een andere sleutel in dit bestand is kapot. De kaart zelf klopt.',
  },

  refused: {
    title: 'De kaart is niet bewaard',
    stays: 'Je kaart staat nog open. Er is niets kwijt.',
    stay: 'Kaart open houden',
    discard: 'Sluiten zonder bewaren',
    discardWhat: 'Sluit je zonder bewaren? Dan ben je de laatste wijzigingen kwijt.',
  },
  closing: 'Bewaren en sluiten…',

  lost: {
    title: 'Dit venster werkt niet meer',
    what: 'Stond er “Bewaard”? Dan zit alles in het bestand.',
    how: 'Start Krachtenkaart opnieuw en open de kaart.',
    reconnect: 'Nog eens proberen',
  },
  broken: {
    title: 'Er ging iets mis',
    what: 'Je kaart is nog heel. Ga gewoon verder.',
    goOn: 'Verder',
  },
} as const;
