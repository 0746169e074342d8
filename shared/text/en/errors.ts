import type { Catalogue } from '../catalogue.ts';

/** One sentence for each thing that can go wrong: what happened, and what a person can do. */
export const errors: Catalogue['errors'] = {
  'bad-request': 'That can’t be done. Nothing was changed.',
  cancelled: 'Stopped.',
  'connection-lost': 'This window no longer works. Start Krachtenkaart again.',
  'internal-error': 'Something went wrong. Your map is still whole.',
  'timed-out': 'This is taking too long. Please try again.',
  'map-not-open': 'This map is no longer open. Open the map again.',
  'map-read-only': 'This map was made with a newer Krachtenkaart. You can only look at it here.',
  'damaged-file': 'This file is damaged and won’t open. Try a copy.',
  'file-missing': 'This file is no longer there. Is the stick still in?',
  'file-too-large': 'This file is too large for a map.',
  'file-unreadable': 'This file won’t open. Perhaps you are not allowed to read it.',
  'newer-file': 'This map was made with a newer Krachtenkaart. Get the newest one first.',
  'not-a-map': 'This file is not a map.',
  'wrong-passphrase': 'These words don’t fit this map. Please check them once more.',
  'disk-full': 'The disk is full. Make room, or save somewhere else.',
  'file-exists': 'There already is a file with this name. Choose another name.',
  'file-replaced': 'Another file is here now, or one with other words. Save the map somewhere else.',
  'folder-missing': 'This folder is no longer there. Is the stick still in?',
  'folder-not-writable': 'You are not allowed to save in this folder. Choose another folder.',
  'passphrase-empty': 'Fill in the words first.',
  'pdf-failed': 'Making the PDF does not work. Choose “Print” and then a PDF.',
  'save-failed': 'Saving does not work. Save the map somewhere else.',
  'bad-map-json': 'This is not a good map. The fault is at {{place}}.',
};
