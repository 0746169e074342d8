import type { Catalogue } from '../catalogue.ts';

/** What leaves the program as a file for another one. */
export const exporting: Catalogue['exporting'] = {
  command: 'Make a picture or table…',
  title: 'Make a picture or table',
  form: 'What do you want to make?',
  forms: {
    png: 'Ordinary picture (PNG)',
    svg: 'Sharp picture (SVG)',
    csv: 'Tables (CSV)',
    graphml: 'Network (GraphML)',
    json: 'All data (JSON)',
  },
  hints: {
    png: 'For mail and Word. Without plan and notes.',
    svg: 'Sharp, even very large. Without plan and notes.',
    csv: 'For Excel. With notes, without plan and photos.',
    graphml: 'For Gephi and yEd. With notes, without plan and photos.',
    json: 'For a program of your own. With plan, photos and notes.',
  },
  fineness: 'How fine?',
  finenesses: {
    once: '1 time, a small file',
    twice: '2 times, for mail and Word',
    three: '3 times, for a large screen',
    four: '4 times, for a poster',
  },
  style: 'For which program?',
  styles: { dutch: 'Excel in Dutch', international: 'Another program (international)' },
  twoFiles: 'It will be two files: people and lines.',
  newer: 'Of this map only a picture can be made here.',
  open: 'This has no lock. Whoever has the file can read it.',
  paper: 'Rather on paper, or as a PDF?',
  toPaper: 'Go to printing',
  save: 'Save…',
  cancel: 'Back',
  making: 'Making the file…',
  saved: '{{file}} is in {{folder}}.',
  savedTwo: '{{file}} and {{second}} are in {{folder}}.',
  size: 'It is {{width}} by {{height}} pixels.',
  finest: 'This map can’t be made any finer.',
  tableExists: 'There is already a table with this name. Choose another name.',
};
