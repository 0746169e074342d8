import type { ErrorCode } from '../../errors.ts';

/** One sentence for each thing that can go wrong: what happened, and what a person can do. */
export const errors = {
  'bad-request': 'Dat kan zo niet. Er is niets veranderd.',
  cancelled: 'Gestopt.',
  'connection-lost': 'Dit venster werkt niet meer. Start Krachtenkaart opnieuw.',
  'internal-error': 'Er ging iets mis. Je kaart is nog heel.',
  'timed-out': 'Dit duurt te lang. Probeer het nog eens.',
  'map-not-open': 'Deze kaart is niet meer open. Open de kaart opnieuw.',
  'map-read-only': 'Deze kaart is gemaakt met een nieuwere Krachtenkaart. Je kunt hem hier alleen bekijken.',
  'damaged-file': 'Dit bestand is beschadigd en gaat niet open. Probeer een kopie.',
  'file-missing': 'Dit bestand is er niet meer. Zit de stick er nog in?',
  'file-too-large': 'Dit bestand is te groot voor een kaart.',
  'file-unreadable': 'Dit bestand gaat niet open. Misschien mag je het niet lezen.',
  'newer-file': 'Deze kaart is gemaakt met een nieuwere Krachtenkaart. Haal eerst de nieuwste op.',
  'not-a-map': 'Dit bestand is geen kaart.',
  'wrong-passphrase': 'Deze woorden passen niet op deze kaart. Kijk ze nog eens na.',
  'disk-full': 'De schijf is vol. Maak ruimte, of bewaar ergens anders.',
  'file-exists': 'Daar staat al een bestand met deze naam. Kies een andere naam.',
  'file-replaced': 'Op deze plek staat nu een ander bestand, of een met andere woorden. Bewaar de kaart ergens anders.',
  'folder-missing': 'Deze map is er niet meer. Zit de stick er nog in?',
  'folder-not-writable': 'In deze map mag je niets bewaren. Kies een andere map.',
  'passphrase-empty': 'Vul eerst de woorden in.',
  'pdf-failed': 'De PDF lukt niet. Kies “Afdrukken” en dan een PDF.',
  'save-failed': 'Bewaren lukt niet. Bewaar de kaart ergens anders.',
  'bad-map-json': 'Dit is geen goede kaart. De fout staat bij {{place}}.',
} as const satisfies Record<ErrorCode, string>;
