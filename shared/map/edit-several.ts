import type * as Y from 'yjs';
import { changeTie, describePerson, type PersonWords, type TieChange } from './edit.ts';
import { write } from './write.ts';

/** What is said of several at once, each one transaction; as edit.ts says it of one. */

export function describePeople(document: Y.Doc, ids: readonly string[], words: PersonWords): void {
  write(document, () => {
    for (const id of ids) describePerson(document, id, words);
  });
}

export function changeTies(document: Y.Doc, ids: readonly string[], fields: TieChange): void {
  write(document, () => {
    for (const id of ids) changeTie(document, id, fields);
  });
}
