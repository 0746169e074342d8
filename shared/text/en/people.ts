import type { Catalogue } from '../catalogue.ts';

/** The panels about people, homes and lines, and the list. */
export const people: Catalogue['people'] = {
  add: {
    title: 'Who else belongs here?',
    name: 'Name',
    roles: 'Or choose who it is',
    stands: 'What kind of support is this?',
    first: 'Fill in a name first, or choose who it is.',
    member: 'Lives here',
    added: '{{name}} is on the map.',
    drawnAs: 'Will be drawn as: {{kind}}.',
    hints: {
      member: 'in this home',
      own: 'what you do yourself',
      network: 'family, neighbours',
      volunteer: 'helps for free',
      professional: 'it is their work',
      unknown: 'that comes later',
    },
  },
  person: {
    name: 'Name',
    role: 'Who is this?',
    label: 'What kind of support is this?',
    homes: 'Where?',
    livesIn: 'Lives in',
    livesAlsoIn: 'Also lives in',
    noHome: 'In none of these homes',
    nowhereElse: 'Nowhere else',
    moveIn: 'Lives here',
    moveOut: 'No longer lives here',
    newTie: 'New line from {{name}}',
    ties: 'Lines',
  },
  tie: {
    ends: '{{from}} and {{to}}',
    label: 'What kind of support is this?',
    strength: 'How strong is the line?',
    flow: 'Who gives?',
    flowUnknown: 'Not known yet',
    flowNone: 'Nobody',
    flowBoth: 'Both',
    stress: 'Is there stress?',
    yes: 'Yes',
    no: 'No',
  },
  home: {
    name: 'Name of the home',
    members: 'Who lives here?',
    nobody: 'Nobody yet.',
    guests: 'Who also lives here?',
    newMember: 'Someone else who lives here',
    addMember: 'Add',
  },
  removedOne: '{{name}} is no longer on the map.',
  removedTie: 'The line is gone.',
  removedMany: '{{count}} are no longer on the map.',
  list: {
    title: 'List',
    nobody: 'There is nobody on the map yet.',
    tie: 'Line with {{name}}',
  },

  /** On a first map, until they are put away. */
  hints: {
    title: 'Three tips to begin with',
    add: 'Tap “Person” and say who belongs.',
    move: 'Drag people where you like. Tap one to say more.',
    undo: 'Something went wrong? “Undo” takes it back.',
    done: 'Got it',
  },
};
