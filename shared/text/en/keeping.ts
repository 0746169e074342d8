import type { Catalogue } from '../catalogue.ts';

/** Keeping an open map: whether it is saved, copies, other words, closing. */
export const keeping: Catalogue['keeping'] = {
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  tryAgain: 'Try again',
  saveElsewhere: 'Save somewhere else',
  moved: 'The map is now in {{folder}}.',

  menu: 'More',
  saveNow: 'Save now',
  copy: 'Save a copy…',
  copied: 'The copy {{file}} is in {{folder}}.',
  changeWords: 'Change the words…',
  close: 'Close the map',

  change: {
    title: 'Change the words',
    current: 'The current words',
    currentHint: 'These open the map now.',
    newWords: 'The new words',
    changing: 'Changing the words… This takes a moment.',
    done: 'The new words count from now on. Old copies keep the old words.',
    cancel: 'Don’t change them',
  },

  warnings: {
    'readme-changed': 'Someone changed the explanation in this file. The map itself is right.',
    'slot-damaged': 'Another key in this file is broken. The map itself is right.',
  },

  refused: {
    title: 'The map is not saved',
    stays: 'Your map is still open. Nothing is lost.',
    stay: 'Keep the map open',
    discard: 'Close without saving',
    discardWhat: 'Close without saving? Then you lose your last changes.',
  },
  closing: 'Saving and closing…',

  lost: {
    title: 'This window no longer works',
    what: 'Did it say “Saved”? Then everything is in the file.',
    how: 'Start Krachtenkaart again and open the map.',
    reconnect: 'Try again',
  },
  broken: {
    title: 'Something went wrong',
    what: 'Your map is still whole. Just carry on.',
    goOn: 'Carry on',
  },
};
