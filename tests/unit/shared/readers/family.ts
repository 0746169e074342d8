import * as Y from 'yjs';
import { type MapJson, mapJsonSchema, writeMapJson } from '../../../../shared/map/json.ts';

/** A family of which much is kept from its school: everything that says so has an id that would tell. */
export const family: MapJson = mapJsonSchema.parse({
  format: 'krachtenkaart-map',
  version: 1,
  about: { title: 'Gezin Yılmaz', language: 'nl', created: '2026-11-24T09:00:00.000Z' },
  homes: [{ id: 'huis', name: 'Thuis', position: { x: 0, y: 0 } }],
  people: [
    { id: 'fatma', name: 'Fatma', role: 'moeder', home: 'huis', position: null },
    {
      id: 'karim-schuldhulp',
      name: 'Karim Yılmaz',
      role: 'oom met schulden',
      home: null,
      position: { x: 300, y: 0, byHand: true },
      kind: 'person',
      figure: 'male',
      age: 44,
      emoji: '🧔🏽',
      reach: '06 12345678',
      note: 'Zit in de schuldhulp',
      closeness: 'close',
      organisation: 'ans',
      asked: 'yes',
      hiddenFrom: ['school'],
      noteFor: ['school'],
    },
    {
      id: 'els',
      name: 'Els de Vries',
      role: 'buurvrouw',
      home: null,
      position: null,
      note: 'Drinkt soms',
      organisation: 'karim-schuldhulp',
    },
    {
      id: 'ans',
      name: 'Juf Ans',
      role: '',
      home: null,
      position: null,
      note: 'Werkt tot drie uur',
      noteFor: ['school'],
    },
  ],
  ties: [
    tie('karim-huis', 'karim-schuldhulp', { note: 'Leent ons geld', noteFor: ['school'] }),
    tie('els-huis', 'els', { domain: 'schuldhulp', hiddenFrom: ['school'] }),
    tie('ans-huis', 'ans', {}),
    tie('els-ans', 'els', { to: 'ans' }),
  ],
  domains: [
    { id: 'money', name: '' },
    { id: 'schuldhulp', name: 'Schuldhulp' },
  ],
  plan: {
    question: 'Hoe krijgen we rust?',
    coordinator: { person: 'karim-schuldhulp', name: 'Karim Y.' },
    worries: [
      { id: 'w1', text: 'De schuldhulp stopt', hiddenFrom: ['school'] },
      { id: 'w2', text: 'De huur', hiddenFrom: ['doctor'] },
    ],
    goingWell: [{ id: 'g1', text: 'Karim helpt', hiddenFrom: ['school'] }],
    goals: [
      { id: 'doel-1', text: 'Van de schulden af', hiddenFrom: ['school'] },
      { id: 'doel-2', text: 'Samen eten' },
    ],
    steps: [
      { id: 's1', goal: 'doel-1', text: 'Naar de schuldhulp' },
      { id: 's2', goal: 'doel-2', text: 'Tafel kopen' },
    ],
    actions: [
      {
        id: 'a1',
        text: 'Bellen',
        who: { person: 'karim-schuldhulp', name: 'Karim' },
        stepsIn: { person: null, name: 'karim yılmaz' },
        goal: 'doel-1',
        tie: 'els-huis',
      },
      { id: 'a2', text: 'Met Karim naar de bank', hiddenFrom: ['school'] },
    ],
    participants: [
      { id: 'p1', who: { person: 'karim-schuldhulp', name: 'Karim' } },
      { id: 'p2', who: { person: 'ans', name: 'Ans (van Karim)' } },
      { id: 'p3', who: { person: null, name: '' } },
    ],
  },
  readers: [{ id: 'school', name: 'School van Karim', withheld: 'initials' }],
  copies: [{ id: 'c1', reader: 'school', name: 'Kopie van Karim', made: '2026-11-24T09:00:00Z', parts: ['map'] }],
});

function tie(id: string, from: string, fields: object) {
  return { id, from, to: 'huis', label: 'network', strength: 'normal', flow: null, stress: false, ...fields };
}

export function documentOf(json: MapJson): Y.Doc {
  const document = new Y.Doc();
  writeMapJson(document, json);
  return document;
}
