import type { PersonWords } from '../../shared/map/edit.ts';
import { kindOfNewcomer, type RoleKey } from '../../shared/map/roles.ts';
import { roleNamed, withoutArticle, wordOfRole } from '../../shared/text/role-words.ts';
import type { Text } from '../../shared/text/text.ts';

/** What is said of one who is added by name, by a role that was chosen, or both. */
export function wordsOfOne(name: string, role: RoleKey | null, text: Text): PersonWords {
  return {
    name,
    role: role === null ? '' : wordOfRole(role, text),
    kind: kindOfNewcomer(role ?? roleNamed(name, text)),
  };
}

/** What is said of somebody in a list. Who is called by a role alone ("de huisarts") has no name yet. */
export function wordsOfFound(name: string, text: Text): PersonWords {
  const role = roleNamed(name, text);
  const words = role === null ? { name, role: '' } : { name: '', role: withoutArticle(name) };
  return { ...words, kind: kindOfNewcomer(role) };
}
