import type { RoleKey } from '../../shared/map/roles.ts';
import { joinNames, mostTyped, namesIn } from './name-list.ts';

/** What is said of whoever is to be added, before it is known how they stand to the household. */
export interface Newcomer {
  /** One name, or several: see name-list.ts. */
  readonly name: string;
  /** In words only when the person is made, in the language of then. */
  readonly role: RoleKey | null;
  /** The home they come to live in or stand around; null, or one that is gone: the first. */
  readonly home: string | null;
  /** Whether a name with a comma in it is one all the same. */
  readonly isOne: boolean;
  /** Why nobody is added yet; null while nothing was asked. */
  readonly fault: 'people.add.first' | 'people.many.tooMuch' | 'people.many.nobody' | null;
}

export const nobodyYet: Newcomer = { name: '', role: null, home: null, isOne: false, fault: null };

/**
 * What becomes of a name when words are pasted in it from `start` to `end`. A list stands on one line afterwards, and is
 * never added by pasting alone. Null where the field itself does as well. What is refused changes nothing.
 */
export function pasteNames(
  typed: string,
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Newcomer, 'name' | 'fault'> | null {
  if (typed.length + words.length > mostTyped) return { name: typed, fault: 'people.many.tooMuch' };
  const { names, rest } = namesIn(words);
  if (names.length === 0) {
    const isSomething = words.trim() !== '' && typed.trim() === '';
    return isSomething ? { name: typed, fault: 'people.many.nobody' } : null;
  }
  if (names.length === 1 && !/[\r\n]/.test(words)) return null;
  const parts = [typed.slice(0, start).trim(), ...names, rest, typed.slice(end).trim()];
  return { name: joinNames(parts.filter((part) => part !== '')), fault: null };
}
