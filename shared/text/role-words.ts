import { type Role, type RoleKey, roleKeys, roles } from '../map/roles.ts';
import type { Person } from '../map/schema.ts';
import { folded } from './folded.ts';
import type { Text } from './text.ts';

/** Finding a role by what people call it, in the language on screen. */

interface Named {
  readonly key: RoleKey;
  /** What it is called and its synonyms, folded. */
  readonly words: readonly string[];
}

const namedByText = new WeakMap<Text, readonly Named[]>();

/** What a role is called. */
export function wordOfRole(key: RoleKey, text: Text): string {
  return wordsOfRole(key, text)[0] ?? '';
}

function wordsOfRole(key: RoleKey, text: Text): readonly string[] {
  return text(`roles.${key}`).split(', ');
}

function namedIn(text: Text): readonly Named[] {
  const known = namedByText.get(text);
  if (known !== undefined) return known;
  const named = roleKeys.map((key) => ({ key, words: wordsOfRole(key, text).map(foldWords) }));
  namedByText.set(text, named);
  return named;
}

/** Folded, and with one kind of apostrophe. */
export function foldWords(words: string): string {
  return folded(words.replaceAll(/[’‘`´]/g, "'"));
}

const article = /^(?:de|het|'t|een|mijn|m'n|onze|ons|je|jouw|haar|zijn|hun|the|an?|my|our|your|her|his|their)\s+/iu;

/** "De buurvrouw" without its first word, for who is only called by what they are. */
export function withoutArticle(words: string): string {
  return words.trim().replace(article, '');
}

/** The role that these words are and no more: "de huisarts", "omi". Null when they say more, or none. */
export function roleNamed(words: string, text: Text): RoleKey | null {
  const folded = withoutArticle(foldWords(words));
  return namedIn(text).find((role) => role.words.includes(folded))?.key ?? null;
}

/** More words than the longest role has say nothing of one. */
const mostWords = 4;

/** The role somebody is called by: of "Oma Riet" that of oma. Null when the name tells of none. */
export function roleInName(name: string, text: Text): RoleKey | null {
  const words = withoutArticle(foldWords(name)).split(' ');
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const key = roleNamed(words.slice(0, count).join(' '), text);
    if (key !== null) return key;
  }
  return null;
}

/** What is suggested for somebody on the map, by role and else by name. Null when neither tells. */
export function suggestionFor({ role, name }: Pick<Person, 'role' | 'name'>, text: Text): Role | null {
  const key = roleInName(role, text) ?? roleInName(name, text);
  return key === null ? null : roles[key];
}

/** Fewer letters than this stand in too many words to say anything. */
const leastInside = 3;

/** How well a role fits what is typed: less is better, null is not at all. */
function rankOf({ words }: Named, typed: string): number | null {
  const [word = ''] = words;
  if (words.includes(typed)) return 0;
  if (word.startsWith(typed)) return 1;
  if (words.some((one) => one.startsWith(typed))) return 2;
  if (words.some((one) => one.split(/[ (-]/).some((part) => part.startsWith(typed)))) return 3;
  return typed.length >= leastInside && words.some((one) => one.includes(typed)) ? 4 : null;
}

/** The roles that fit what is typed so far, the best first: those that begin so, then those with a word that does. */
export function suggestRoles(typed: string, text: Text, most: number): readonly RoleKey[] {
  const folded = withoutArticle(foldWords(typed));
  if (folded === '') return [];
  return namedIn(text)
    .flatMap((named) => {
      const rank = rankOf(named, folded);
      return rank === null ? [] : [{ key: named.key, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ key }) => key);
}
