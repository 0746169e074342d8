/** The map on paper, and how it will look there. */
export const print = {
  title: 'Afdrukken',
  preview: 'Zo komt het op papier: {{pages}}.',
  pages_one: '{{count}} bladzijde',
  pages_other: '{{count}} bladzijden',
  orientation: 'Hoe ligt het papier?',
  orientations: { portrait: 'Staand', landscape: 'Liggend' },
  ink: 'Met kleur?',
  inks: { colour: 'In kleur', grey: 'In grijs' },
  print: 'Afdrukken',
  cancel: 'Terug',
  list: 'Wie staan er op de kaart?',
  madeWith: 'Gemaakt met Krachtenkaart',
  page: 'Bladzijde {{page}} van {{pages}}',
} as const;
