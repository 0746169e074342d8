/** How people stand on the map: freely, in rings or in sectors. */
export const arrangement = {
  menu: 'Indeling…',
  title: 'Indeling',
  people: 'Hoe staan de mensen?',
  free: 'Vrij',
  freeHint: 'waar je ze neerzet',
  rings: 'In ringen',
  ringsHint: 'dichtbij in het midden',
  sectors: 'In welke vakken?',
  by: { none: 'Geen vakken', label: 'Soort kracht', domain: 'Leefgebied' },
  stays: 'Waar je iemand zelf neerzet, blijft bewaard.',
  done: 'Klaar',
  nearer: '{{name}} komt dichterbij, naar “{{zone}}”.',
  farther: '{{name}} gaat verder weg, naar “{{zone}}”.',
  moved: '{{name}} staat nu bij “{{zone}}”.',
} as const;
