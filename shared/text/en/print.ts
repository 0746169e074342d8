import type { Catalogue } from '../catalogue.ts';

/** The printed map and its preview. */
export const print: Catalogue['print'] = {
  title: 'Print',
  preview: 'This is how it will be on paper: {{pages}}.',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  orientation: 'How does the paper lie?',
  orientations: { portrait: 'Upright', landscape: 'Sideways' },
  ink: 'With colour?',
  inks: { colour: 'In colour', grey: 'In grey' },
  print: 'Print',
  cancel: 'Back',
  list: 'Who is on the map?',
  madeWith: 'Made with Krachtenkaart',
  page: 'Page {{page}} of {{pages}}',
};
