import type { Catalogue } from '../catalogue.ts';

/** What the command line says. The results themselves are JSON. */
export const commandLine: Catalogue['commandLine'] = {
  help: `Krachtenkaart {{version}}: maps without a window.

  krachtenkaart new FILE --title TITLE [--from MAP.json]
  krachtenkaart info FILE
  krachtenkaart export FILE --as pdf|png|svg|json|graphml|csv [--reader READER] --out PATH
  krachtenkaart import SOURCE FILE
  krachtenkaart check FILE
  krachtenkaart keys list|add|change|remove FILE

Every command explains itself: krachtenkaart new --help

{{passphrase}}`,
  helpNew: `Make a new map.

  krachtenkaart new FILE --title TITLE [--from MAP.json]

  --title TITLE       what the map is called
  --from MAP.json     begin with this map, see docs/map.schema.json

Is the file already there? Then nothing changes.

{{passphrase}}`,
  helpInfo: `Read what is in a map: its title, date and numbers.

  krachtenkaart info FILE

{{passphrase}}`,
  helpExport: `Write a map as a file that anyone can read, without a lock.

  krachtenkaart export FILE --as pdf|png|svg|json|graphml|csv [--reader READER] --out PATH

  --as pdf            the drawing and the plan, on paper
  --as png            the drawing, as a picture
  --as json           everything as text; see docs/map.schema.json
  --as svg            the drawing, with legend and date
  --as graphml        people and lines, for Gephi, yEd or R
  --as csv            people and lines, two tables for a spreadsheet
  --reader READER     only what this reader may read
  --out PATH          the new file, or FOLDER/ for a name from the title
  --paper A4|A3       pdf: the paper of the drawing
  --parts map,plan    pdf: what is printed; also list, contacts, fridge, blank
  --scale 1|2|3|4     png: how fine; without this choice 2
  --language nl|en    the language of paper, picture and tables
  --style dutch|international
                      dutch: ; and a comma in numbers; for Excel in Dutch
                      international: , and a point in numbers

Is the file already there? Then nothing changes.

{{passphrase}}`,
  helpImport: `Take people and lines from another file.

  krachtenkaart import SOURCE FILE [--ties TABLE.csv] [--title TITLE]

  SOURCE                   a .graphml, .csv or .json
  FILE                     a map, or the name of a new map
  --ties TABLE.csv         the table of lines, beside that of people
  --columns "name=Who,role=What"
                           what is in which column
  --title TITLE            what the new map is called

What finds no place stands in the result under “unplaced”.

{{passphrase}}`,
  helpCheck: `See whether a file is in order.

  krachtenkaart check FILE

{{passphrase}}`,
  helpKeys: `Who holds a key to this map?

  krachtenkaart keys list FILE
  krachtenkaart keys add FILE --label NAME
  krachtenkaart keys change FILE --key NUMBER [--label NAME]
  krachtenkaart keys remove FILE --key NUMBER

  --label NAME        what the holder is called; with change, another name
  --key NUMBER        which key; 1 is the family’s, 8 the recovery sheet’s
  --new-passphrase-file PATH
                      a file with the new words; otherwise you type them

An old key still opens the copies from before.

{{passphrase}}`,
  helpPassphrase: `The words of the map come from:
  --passphrase-file PATH    a file with only the words
  KRACHTENKAART_PASSPHRASE  a variable
  or you type them.`,

  ask: 'The words of the map: ',
  askNew: 'Choose words for the map: ',
  askAgain: 'Type the words once more: ',
  notTheSame: 'That was not the same. Nothing was made.',
  weak: 'Take care: these words are easy to guess.',
  keepWords: 'Keep your words safe. Without these words the map is gone.',

  noCommand: 'Say what you want to do. See --help.',
  unknownCommand: 'There is no such command: {{command}}',
  badOptions: 'That does not work. See --help.',
  oneFile: 'Name exactly one file.',
  titleOrFrom: 'Give a title with --title, or a map with --from.',
  titleTooLong: 'This title is too long.',
  asForm: 'Say --as pdf, png, svg, json, graphml or csv.',
  optionOf: '--{{option}} goes with --as {{form}}.',
  scales: 'Say --scale 1, 2, 3 or 4.',
  notNoted: 'This copy could not go on the list of copies. Write down who has it.',
  papers: 'Say --paper A4 or --paper A3.',
  paperParts: 'Say what is printed with --parts: {{parts}}',
  languages: 'Say --language nl or --language en.',
  styles: 'Say --style dutch or --style international.',
  sourceAndFile: 'Name a source and a map.',
  badColumns: 'Say it like this: --columns "name=Who,role=What".',
  titleOfNew: 'Only a new map gets a title.',
  unplaced: 'Not everything found a place. See “unplaced”.',
  noReader: 'This reader is not there, or twice. There are: {{names}}',
  noOut: 'Say with --out where the new file goes.',
  keyLabel: 'Say with --label who holds the key.',
  keyNumber: 'Say with --key which key, from 1 to 8.',
  noPassphrase: 'Give your words with --passphrase-file or KRACHTENKAART_PASSPHRASE.',

  notJson: 'This file is not JSON.',
  faults: 'This file is not in order.',
  warningReadme: 'Take care: the explanation in this file was changed.',
  warningSlot: 'Take care: one of the locks is damaged.',
};
