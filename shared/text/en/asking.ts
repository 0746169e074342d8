import type { Catalogue } from '../catalogue.ts';

/** Who is still to be asked to help, and how. */
export const asking: Catalogue['asking'] = {
  command: 'Still to ask…',
  title: 'Still to ask',
  toAsk: 'Not asked yet',
  waiting: 'Asked, no answer yet',
  nobody: 'There is nobody on the map to ask yet.',
  sentence: '“Would you think along with us?”',
  sentences: {
    practical: '“Could you help us with something now and then?”',
    company: '“Would you like to do something together now and then?”',
    advice: '“May I ask you for advice sometimes?”',
    emotional: '“May I call you when things are hard?”',
  },
  initials: 'People who were not asked yet show as initials.',
};
