import { type MapJson, mapJsonSchema } from '../../shared/map/json.ts';

const roles = ['oma', 'buurvrouw', 'vriend', 'tante', 'leerkracht', 'huisarts', 'collega', 'trainer', 'oppas', 'neef'];
const labels = ['network', 'professional', 'own'] as const;
const strengths = ['normal', 'strong', 'weak'] as const;
const flows = ['none', 'forward', 'both', 'backward'] as const;

/**
 * A large map that is the same each time: everyone is put by hand on a spiral around the home and tied to it, and the
 * ties that are left run between neighbours. Nobody is a volunteer, so that colour is free for whoever is added.
 */
export function sampleMap({ people, ties }: { readonly people: number; readonly ties: number }): MapJson {
  return mapJsonSchema.parse({
    format: 'krachtenkaart-map',
    version: 1,
    about: { title: `Kaart van ${people}`, language: 'nl', created: '2026-11-24T09:00:00.000Z' },
    homes: [{ id: 'home', name: 'Thuis', position: { x: 0, y: 0 } }],
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      name: `${pick(roles, index)} ${index + 1}`,
      role: pick(roles, index),
      home: null,
      position: { ...spiral(index), byHand: true },
    })),
    ties: Array.from({ length: ties }, (_, index) => ({
      id: `tie-${index}`,
      from: `person-${index % people}`,
      to: index < people ? 'home' : `person-${(index + 1 + Math.floor(index / people)) % people}`,
      label: pick(labels, index),
      strength: pick(strengths, index),
      flow: pick(flows, index),
      stress: index % 10 === 0,
    })),
  });
}

/** About 120 map units from one to the next, in every direction. */
function spiral(index: number): { x: number; y: number } {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const distance = 260 + 68 * Math.sqrt(index);
  return { x: Math.round(distance * Math.cos(angle)), y: Math.round(distance * Math.sin(angle)) };
}

function pick<Choice>(choices: readonly Choice[], index: number): Choice {
  return choices[index % choices.length] as Choice;
}
