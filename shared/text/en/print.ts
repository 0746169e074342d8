import type { Catalogue } from '../catalogue.ts';

/** The printed map and its preview. */
export const print: Catalogue['print'] = {
  title: 'Print',
  preview: 'This is how it will be on paper: {{pages}}.',
  nearer: 'On paper people stand closer together. That way you can read the names.',
  namesAlone: 'On paper the names are larger. Who they are is in the list after.',
  small: 'The names on the drawing are small. In the list after it they are large.',
  larger: { portrait: 'Upright they become a little larger.', landscape: 'Sideways they become a little larger.' },
  paper: 'The paper',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  orientation: 'How does the paper lie?',
  orientations: { portrait: 'Upright', landscape: 'Sideways' },
  ink: 'With colour?',
  inks: { colour: 'In colour', grey: 'In grey' },
  print: 'Print',
  cancel: 'Back',
  savePdf: 'Save as PDF…',
  makingPdf: 'Making the PDF… This takes a moment.',
  pdfSaved: 'The PDF {{file}} is in {{folder}}.',
  pdfOpen: 'A PDF has no lock. Whoever has it can read it.',
  pdfByPrinter: 'A PDF instead? Then choose “Save as PDF” as the printer.',
  list: 'Who is on the map?',
  madeWith: 'Made with Krachtenkaart',
  page: 'Page {{page}} of {{pages}}',
};
