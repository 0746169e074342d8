import type { Catalogue } from '../catalogue.ts';

/** What the figures say, in sentences. Each is a question to talk about, and no grade. */
export const insight: Catalogue['insight'] = {
  title: 'Who does what?',
  all_one: 'There is {{count}} agreement.',
  all_other: 'There are {{count}} agreements.',
  done_one: '{{count}} of them is done.',
  done_other: '{{count}} of them are done.',
  shares: {
    own: 'You yourselves do {{count}} of them.',
    network: 'The network does {{count}} of them.',
    volunteer: 'Volunteers do {{count}} of them.',
    professional: 'Professionals do {{count}} of them.',
    unknown: 'Of {{count}} we don’t know yet.',
  },
  busy: '{{name}} does {{count}} things. Who could step in?',
};
