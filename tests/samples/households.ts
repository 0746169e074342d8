import type { MapJson } from '../../shared/map/json.ts';
import { type Closeness, closenesses, helps } from '../../shared/map/vocabulary.ts';
import { beginMap, type Making, turnOf } from './making.ts';

/** Households as they come. Nobody in them exists. */

export function onePerson(): MapJson {
  const map = beginMap('Alleen oma nog');
  map.around('network', 'Oma Riet', 'oma', { closeness: 'close' }, { strength: 'strong', flow: 'forward' });
  return map.made();
}

export function emptyHome(): MapJson {
  return beginMap('').made();
}

/** Fourteen people: five at home, nine around them. */
export function fourteen(): MapJson {
  const map = beginMap('Gezin Zonneveld (verzonnen)');
  const mother = map.member('Marleen', { role: 'moeder', age: 41 });
  const father = map.member('Deniz', { role: 'vader', age: 44 });
  const oldest = map.member('Ayla', { role: 'dochter', age: 15 });
  const middle = map.member('Sem', { role: 'zoon', age: 11 });
  map.member('Juul', { role: 'kleintje', age: 3, emoji: '🦖' });
  map.tie(mother, father, { label: 'own', strength: 'strong', stress: true });
  map.tie(oldest, middle, { label: 'own', flow: 'forward' });
  const grandmother = map.around(
    'network',
    'Oma Trees',
    'oma',
    { age: 72, closeness: 'close', asked: 'yes' },
    { strength: 'strong', flow: 'forward', help: ['practical', 'company'], often: 'weekly' },
  );
  map.around(
    'network',
    'Gülsüm',
    'buurvrouw van nummer 12',
    { closeness: 'close', asked: 'yes' },
    { flow: 'both', help: ['practical', 'company', 'advice', 'emotional'] },
  );
  map.around('own', 'Voetbalclub De Meeuwen', 'Sem op zaterdag', { kind: 'activity', closeness: 'middle' });
  const buddy = map.around(
    'volunteer',
    'Henk',
    'maatje',
    { closeness: 'middle', asked: 'asked' },
    { help: ['practical'] },
  );
  map.around('volunteer', 'Voedselbank', '', { kind: 'organisation', closeness: 'far' }, { flow: 'forward' });
  const school = map.around('professional', 'Juf Annemiek', 'juf van Sem', { closeness: 'middle' }, { to: middle });
  const worker = map.around(
    'professional',
    'Farida',
    'wijkteam',
    { closeness: 'far' },
    { flow: 'forward', help: ['advice'], domain: 'household' },
  );
  map.around('professional', 'Meneer De Haan-Westerhof', 'bewindvoerder', {}, { strength: 'weak', stress: true });
  map.around(null, 'Tante Corrie', 'tante', {}, { strength: 'weak' });
  map.tie(worker, school, { label: 'professional', strength: 'weak' });
  map.agreed('Juul op woensdag halen', grandmother);
  map.agreed('Op zondag samen koken', grandmother, { done: true });
  map.agreed('Het schuurtje opruimen', buddy, { done: true });
  return map.made();
}

const first = ['Anna', 'Mo', 'Fatima', 'Jeroen', 'Sevda', 'Kees', 'Willemijn', 'Tom', 'Nadia', 'Piet-Jan', 'Ilse'];
const last = ['', 'de Wit', '', 'Yıldırım', 'van den Berg', '', 'Bakker'];
const roles = [
  ['network', ['oma', 'buurvrouw', 'vriend van vroeger', 'tante', 'nicht', 'collega', 'ouder van school', 'peetoom']],
  ['professional', ['huisarts', 'leerkracht', 'wijkverpleegkundige', 'consulent', 'logopedist', 'jeugdarts']],
  ['volunteer', ['maatje', 'taalcoach', 'gastvrouw buurthuis', 'oppasoma']],
  ['own', ['zingt bij ons koor', 'onze volkstuin']],
  [null, ['']],
] as const;
const turns = [0, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 4, 0, 2, 0, 1] as const;

/** A household with so many around it, and ties among them: the same each time. */
export function crowd(count: number, domains: readonly string[] = []): MapJson {
  const map = beginMap(`Huishouden met ${count} mensen (verzonnen)`);
  map.member('Rosa', { role: 'moeder', age: 36 });
  map.member('Bram', { role: 'zoon', age: 9 });
  map.member('Loes', { role: 'dochter', age: 6 });
  putCrowd(map, count - 3, domains);
  return map.made();
}

/** The same, in rings and sectors. */
export function arrangedCrowd(count: number, sectors: 'label' | 'domain', domains: readonly string[] = []): MapJson {
  const map = beginMap(`In ringen, ${count} mensen (verzonnen)`, { rings: true, sectors });
  map.member('Rosa', { role: 'moeder', age: 36 });
  map.member('Bram', { role: 'zoon', age: 9 });
  putCrowd(map, count - 2, domains);
  return map.made();
}

function putCrowd(map: Making, count: number, domains: readonly string[]): void {
  const rings: readonly (Closeness | null)[] = ['close', 'middle', 'middle', 'far', 'middle', 'close', 'far', null];
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const [label, called] = turnOf(roles, turnOf(turns, index));
    const name = `${turnOf(first, index)} ${turnOf(last, index + Math.floor(index / 11))}`.trim();
    const role = turnOf<string>(called, Math.floor(index / 3));
    const closeness = turnOf(index < count / 2 ? rings : closenesses, index);
    ids.push(
      map.around(
        label,
        name,
        role,
        { closeness },
        {
          strength: turnOf(['normal', 'strong', 'normal', 'weak'] as const, index),
          flow: turnOf([null, 'forward', null, 'both', 'backward', null, 'none'] as const, index),
          stress: index % 13 === 5,
          help: index % 4 === 0 ? helps.slice(0, 1 + ((index / 4) % 3)) : [],
          domain: domains.length === 0 ? null : turnOf([...domains, null], index),
        },
      ),
    );
  }
  for (let index = 0; index + 7 < ids.length; index += 5) {
    const [from, to] = [turnOf(ids, index), turnOf(ids, index + 7)];
    map.tie(from, to, { label: turnOf(['network', 'professional', null] as const, index), strength: 'weak' });
  }
}

/** Two homes, with children who live in both. */
export function twoHomes(): MapJson {
  const map = beginMap('Sam en Fien, in twee huizen (verzonnen)', {}, false);
  map.home('home', 'Bij mama', -430);
  map.home('other', 'Bij papa en Kim', 430);
  map.member('Esra', { role: 'moeder' });
  const sam = map.member('Sam', { role: 'zoon', age: 12, alsoHome: 'other' });
  const father = map.member('Wouter', { role: 'vader', in: 'other' });
  map.member('Kim', { role: 'vriendin van papa', in: 'other' });
  map.member('Fien', { role: 'dochter', age: 8, in: 'other', alsoHome: 'home' });
  map.member('Baby Lot', { in: 'other', emoji: '👶' });
  map.tie(father, 'home', { label: 'own', stress: true, strength: 'strong' });
  map.around(
    'network',
    'Oma Nel',
    'oma',
    {},
    { strength: 'strong', flow: 'forward', help: ['practical', 'emotional'] },
  );
  map.around('network', 'Opa Ton', 'opa', {}, { to: 'other', flow: 'both' });
  map.around('network', 'Jip', 'vriend van Sam', {}, { to: sam, flow: 'both' });
  map.around('professional', 'Meester Rik', 'school', {}, { to: sam });
  map.around('professional', 'Mevrouw Tan', 'gezinscoach', {}, { strength: 'weak' });
  map.around('volunteer', 'Buurtgezin Vos', 'elke woensdag', { kind: 'group' }, { flow: 'forward', help: ['company'] });
  map.around(null, 'Tante Bea', '', {}, { to: 'other' });
  return map.made();
}
