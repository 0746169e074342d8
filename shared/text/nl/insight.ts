/** What the figures say, in sentences. Each is a question to talk about, and no grade. */
export const insight = {
  title: 'Wie doet wat?',
  all_one: 'Er is {{count}} afspraak.',
  all_other: 'Er zijn {{count}} afspraken.',
  done_one: 'Daarvan is er {{count}} gedaan.',
  done_other: 'Daarvan zijn er {{count}} gedaan.',
  shares: {
    own: 'Jullie zelf doen er {{count}}.',
    network: 'Het netwerk doet er {{count}}.',
    volunteer: 'Vrijwilligers doen er {{count}}.',
    professional: 'Beroepskrachten doen er {{count}}.',
    unknown: 'Van {{count}} weten we dat nog niet.',
  },
  busy: '{{name}} doet {{count}} dingen. Wie kan er invallen?',
} as const;
