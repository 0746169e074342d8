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
    home: 'At which home?',
    added: '{{name}} is on the map.',
    addedMany: '{{count}} are on the map.',
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
  /** Several people at once, typed or pasted with commas between them or on lines of their own. */
  many: {
    hint: 'Or type several, with commas between them.',
    found: '{{count}} names found',
    label: 'What kind of support is {{name}}?',
    add: 'Add all {{count}}',
    isOne: 'It is just one',
    tooMany: '{{most}} fit at a time. The others stay here.',
    cut: 'A name was too long. It is shorter now.',
    tooMuch: 'That is too much to paste. Paste a smaller part.',
    nobody: 'There are no names in this.',
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
  /** The panel of several that are chosen. Where they differ, that is said until one thing is chosen for all. */
  several: {
    differs: '{{question}} (they differ)',
    mixed: 'They differ',
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
