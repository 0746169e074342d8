import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { MapJson } from '../../shared/map/json.ts';
import { flows, kinds, strengths, supportLabels } from '../../shared/map/vocabulary.ts';
import { beginMap } from './making.ts';

/** Maps that show every sign of the notation, and names that are hard to set. */

/** Every label with every strength, flow and stress: a row for each label, each pair tied once calmly and once not. */
export function everyTie(): MapJson {
  const map = beginMap('Elke lijn die er is');
  for (const [row, label] of [...supportLabels, null].entries()) {
    const y = 320 + row * 190;
    const place = (column: number) => ({ position: { x: (column - 7.5) * 250, y, byHand: true } });
    const looks = strengths.flatMap((strength) => [...flows, null].map((flow) => ({ label, strength, flow })));
    let before = map.around(label, `Rij ${row + 1}`, '', place(0));
    for (const [column, look] of looks.entries()) {
      const next = map.around(label, `${row + 1}.${column + 1}`, '', place(column + 1), { strength: 'weak' });
      map.tie(before, next, look);
      map.tie(before, next, { ...look, stress: true });
      before = next;
    }
  }
  // Here the lines among people are what is looked at.
  const made = map.made();
  return { ...made, ties: made.ties.filter(({ to }) => to !== 'home') };
}

const longest = 200;

/** Names as long as they may be, of one word and of many, of people, homes and parts of life. */
export function longNames(): MapJson {
  const ofOneWord = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
  const ofMany = 'De vereniging van vrienden van de oude haven en de nieuwe markt '.repeat(4);
  const map = beginMap(ofMany.slice(0, longest).trim(), {}, false);
  map.home('home', ofMany.slice(0, longest).trim());
  map.home('other', ofOneWord.slice(0, longest), 700);
  map.member(ofOneWord.slice(0, longest), { role: ofOneWord.slice(0, 100) });
  map.member(ofMany.slice(0, longest).trim(), { role: 'moeder', alsoHome: 'other' });
  map.member('Maximiliaan-Alexander', { role: 'zoon', age: 7 });
  map.around('network', ofOneWord.slice(0, longest), 'oma', {}, { help: ['practical'] });
  map.around('network', ofMany.slice(0, longest).trim(), ofMany.slice(0, 100).trim());
  map.around('professional', 'Maximiliaan-Alexander', 'wijkverpleegkundige-in-opleiding');
  map.around('professional', 'Mevrouw Van der Meulen-Oosterveld', 'ambulant jeugdhulpverlener', { age: 52 });
  map.around('volunteer', 'W'.repeat(longest), 'W'.repeat(100));
  map.around('volunteer', 'i'.repeat(longest), '');
  map.around(null, 'A-B-C-D-E-F-G-H-I-J-K-L-M-N-O-P-Q-R', 'x/y/z/voetbal/hockey/zwemmen/turnen');
  map.around('own', '', 'alleen een rol, en die is aan de lange kant');
  map.around('own', 'info@buurthuis-de-korenbloem.example', 'mailadres als naam', { kind: 'place' });
  return map.made();
}

/** Names in other scripts, and emoji as names and as figures. */
export function scripts(): MapJson {
  const map = beginMap('Namen uit alle windstreken: عائلة الياسمين · משפחת שרון · 和家');
  map.member('ليلى الياسمين', { role: 'moeder (أم)' });
  map.member('יונתן שרון', { role: 'vader' });
  map.member('小龙', { role: 'zoon', age: 9 });
  map.around('network', 'جدتي فاطمة الزهراء بنت عبد الرحمن الأندلسية', 'جدة', {}, { flow: 'forward' });
  map.around('network', 'أم خالد (الجارة 12)', 'buurvrouw');
  map.around('network', 'דודה מרים!', 'tante – דודה');
  map.around('professional', '王小明医生在第三人民医院工作', 'huisarts');
  map.around('professional', 'Jan-Willem أبو سامي', 'tolk');
  map.around('volunteer', 'Łucja Żółćińska', 'taalmaatje');
  map.around('volunteer', 'Олена Ковальчук', 'подруга');
  map.around('volunteer', 'Nguyễn Thị Phương', 'koken');
  map.around(null, '👩‍👩‍👧‍👦 de overburen 🏡', '', { emoji: '👩‍👩‍👧‍👦', kind: 'group' });
  map.around('own', '⚽ zaterdag ⚽', '', { emoji: '⚽', kind: 'activity' });
  map.around('own', 'أحمد', '', { emoji: '🎸' });
  map.around(null, 'Ταβέρνα', 'Ελλάδα', { emoji: '🇬🇷', kind: 'place' });
  return map.made();
}

const portraitPath = new URL('../fixtures/samples/portrait.jpg', import.meta.url);

/** Symbols of a genogram, who has died, photos, everything somebody can be, and organisations round their people. */
export async function everyFigure(): Promise<MapJson> {
  const jpeg = await readFile(portraitPath);
  const photo = createHash('sha256').update(jpeg).digest('hex');
  const map = beginMap('Alle figuren (verzonnen)');
  map.member('Ria', { role: 'moeder', figure: 'female', age: 38 });
  map.member('Cor', { role: 'vader', figure: 'male', age: 40, deceased: true });
  map.member('Noa', { role: 'kind', figure: 'other', age: 13 });
  map.member('Tim', { role: 'zoon', photo });
  map.around('network', 'Opa Jo', 'opa', { figure: 'male', age: 101 });
  map.around('network', 'Oma Sien', 'oma', { figure: 'female', deceased: true, age: 88 });
  map.around('network', 'Robin', 'peetouder', { figure: 'other', age: 55 });
  map.around('network', 'Els', 'tante', { photo, deceased: true });
  map.around('network', 'Mia', 'vriendin', { photo, age: 34 }, { stress: true, help: ['emotional', 'advice'] });
  for (const kind of kinds) map.around('volunteer', `Een ${kind}`, '', { kind, deceased: kind === 'animal' });
  const team = map.around('professional', 'Wijkteam Oost', '', { kind: 'organisation' });
  for (const name of ['Farida', 'Joost', 'Ingrid van het loket']) {
    map.around('professional', name, 'wijkteam', { organisation: team });
  }
  const school = map.around('professional', 'De Regenboog', 'school', { kind: 'organisation' });
  map.around('professional', 'Juf Ans', '', { organisation: school, figure: 'female', age: 29 });
  map.around('professional', 'Meester Bo', '', { organisation: school, photo });
  return map.made([{ id: photo, jpeg: jpeg.toString('base64') }]);
}
