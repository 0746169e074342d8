import type { Catalogue } from '../catalogue.ts';

/** How people stand on the map: freely, in rings or in sectors. */
export const arrangement: Catalogue['arrangement'] = {
  menu: 'Arrangement…',
  title: 'Arrangement',
  people: 'How do people stand?',
  free: 'Freely',
  freeHint: 'where you put them',
  rings: 'In rings',
  ringsHint: 'the closest in the middle',
  sectors: 'In which sectors?',
  by: { none: 'No sectors', label: 'Kind of support', domain: 'Part of life' },
  stays: 'Where you put someone yourself is kept.',
  done: 'Done',
  nearer: '{{name}} comes nearer, to “{{zone}}”.',
  farther: '{{name}} goes further away, to “{{zone}}”.',
  moved: '{{name}} now stands at “{{zone}}”.',
};
