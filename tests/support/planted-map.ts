import { createHash } from 'node:crypto';
import { type MapJson, mapJsonSchema } from '../../shared/map/json.ts';
import { base64Of } from '../../shared/map/photos.ts';
import { photo } from './photo.ts';

/** A map in which words are planted that are kept from the school, in every place where there may be any. */
export interface PlantedMap {
  readonly json: MapJson;
  /** Each stands in the map, and in no copy for the school. */
  readonly kept: readonly string[];
  /** Each is for the school as well. */
  readonly open: readonly string[];
}

export function plantedMap(): PlantedMap {
  const kept: string[] = [];
  const open: string[] = [];
  const secret = () => planted(kept, 'Qv');
  const known = () => planted(open, 'Zw');
  const hiddenFrom = ['school'];
  const photoBytes = withComment(photo.bytes, secret());
  const photoId = createHash('sha256').update(photoBytes).digest('hex');
  const hidden = Array.from({ length: 24 }, (_, index) => ({
    id: secret(),
    name: index % 4 === 3 ? '' : secret(),
    role: secret(),
    home: index % 6 === 0 ? 'home' : null,
    position: null,
    reach: secret(),
    note: secret(),
    photo: index === 0 ? photoId : null,
    kind: index % 5 === 4 ? ('organisation' as const) : ('person' as const),
    hiddenFrom,
    noteFor: hiddenFrom,
  }));
  const shown = Array.from({ length: 12 }, (_, index) => ({
    id: `shown-${index}`,
    name: known(),
    role: known(),
    home: index === 0 ? 'home' : null,
    position: null,
    note: secret(),
    noteFor: ['doctor'],
    organisation: hidden[4]?.id ?? null,
  }));
  const people = [...hidden, ...shown];
  const homeTies = people
    .filter(({ home }) => home === null)
    .map(({ id }) => ({ ...tie, id: secret(), from: id, to: 'home', note: secret(), noteFor: ['doctor'] }));
  const hiddenTies = shown.slice(2).map(({ id }) => ({
    ...tie,
    id: secret(),
    from: id,
    to: 'shown-1',
    note: secret(),
    domain: 'domain-kept',
    hiddenFrom,
    noteFor: hiddenFrom,
  }));
  const withHidden = hidden.map(({ id }) => ({ person: id, name: secret() }));
  const json = mapJsonSchema.parse({
    format: 'krachtenkaart-map',
    version: 1,
    about: { title: known(), language: 'nl', created: '2026-11-24T09:00:00.000Z' },
    homes: [{ id: 'home', name: known(), position: { x: 0, y: 0 } }],
    people,
    ties: [...homeTies, ...hiddenTies.filter(({ from }) => from !== 'shown-1')],
    domains: [
      { id: 'money', name: '' },
      { id: 'domain-kept', name: secret() },
    ],
    plan: {
      question: known(),
      coordinator: withHidden[0],
      worries: [{ id: secret(), text: secret(), hiddenFrom }, text(known())],
      goingWell: [{ id: secret(), text: secret(), hiddenFrom }, text(known())],
      goals: [{ id: 'goal-kept', text: secret(), hiddenFrom }, text(known())],
      steps: [{ id: secret(), goal: 'goal-kept', text: secret() }],
      actions: [
        ...withHidden.map((who, index) => ({
          id: secret(),
          text: known(),
          who,
          stepsIn: withHidden[(index + 1) % withHidden.length],
          goal: 'goal-kept',
          tie: homeTies[0]?.id ?? null,
        })),
        { id: secret(), text: secret(), ready: secret(), when: secret(), hiddenFrom },
        { id: secret(), text: known(), who: { person: null, name: hidden[1]?.name ?? '' } },
      ],
      agreements: [{ id: secret(), text: secret(), hiddenFrom }, text(known())],
      participants: [
        ...withHidden.map((who) => ({ id: secret(), who, signs: true })),
        { id: secret(), who: { person: null, name: secret() }, copy: true, hiddenFrom },
      ],
    },
    readers: [
      { id: 'school', name: '', withheld: 'initials' },
      { id: 'doctor', name: secret(), withheld: 'nothing' },
    ],
    copies: [{ id: secret(), reader: 'doctor', name: secret(), made: '2026-11-24T09:00:00Z', parts: ['map'] }],
    photos: [{ id: photoId, jpeg: base64Of(photoBytes) }],
  });
  const whole = JSON.stringify(json);
  // What was made for a place that there is not (a tie of somebody with themselves) was not planted.
  return { json, kept: kept.filter((word) => whole.includes(word) || word === kept[0]), open };
}

const tie = { label: 'network', strength: 'normal', flow: null, stress: false } as const;

function text(words: string) {
  return { id: `id-${words}`, text: words };
}

/** A word of ASCII letters that is like no other. */
function planted(words: string[], first: string): string {
  const number = words.length;
  const letters = [...String(number).padStart(3, '0')].map((digit) => 'bcdfghjklm'[Number(digit)] ?? '');
  const word = `${first}${letters.join('x')}q`;
  words.push(word);
  return word;
}

/** The same JPEG with a comment, as cameras and programs leave them in photos. */
function withComment(jpeg: Uint8Array, words: string): Uint8Array {
  const comment = Buffer.from(words, 'latin1');
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)]);
}
