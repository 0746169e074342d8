import { useMemo, useState } from 'react';
import { noteCopy } from '../../shared/map/edit-readers.ts';
import { removedPeople } from '../../shared/map/gone-people.ts';
import type { Copy, Reader } from '../../shared/map/reader-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { leftOutOf, namesLeftOf } from '../../shared/readers/copy-parts.ts';
import { type NameLeft, namesLeftIn } from '../../shared/readers/names-left.ts';
import { nameOfReader } from '../../shared/readers/reader-words.ts';
import type { LeftOut } from '../../shared/readers/reading.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';

/** A copy that is about to be made: for whom, and the map as they may read it. */
export interface CopyInMaking {
  /** Null: the family itself. */
  readonly reader: Reader | null;
  readonly map: HouseholdMap;
  /** The map it is a copy of, as the family has it. */
  readonly whole: HouseholdMap;
  /** What is not in its parts. */
  readonly leftOut: LeftOut;
  /** Names that are kept from the reader and still stand in what the family wrote. */
  readonly namesLeft: readonly NameLeft[];
  choose(reader: Reader | null): void;
  /** Puts on the list of copies that this one was made, and as what kind of file where it is one. */
  note(file?: 'pdf'): void;
}

/** A copy of these parts: of the paper, or a file. */
export function useCopy(parts: readonly Copy['parts'][number][]): CopyInMaking {
  const text = useText();
  const session = useSession();
  const { readers } = useMap();
  const map = useReadMap();
  const [chosen, choose] = useState<Reader | null>(null);
  // A colleague may take a reader off the list meanwhile: the copy stays for whom it was.
  const reader = chosen === null ? null : (readers.get(chosen.id) ?? chosen);
  const made = useMemo(() => copyFor(map, reader), [map, reader]);
  const namesLeft = useMemo(
    () => namesLeftIn(map, made.map, reader, removedPeople(session.document)),
    [map, made, reader, session.document],
  );
  return {
    reader,
    map: made.map,
    whole: map,
    leftOut: leftOutOf(made.leftOut, parts),
    namesLeft: namesLeftOf(namesLeft, parts),
    choose,
    note(file) {
      const { document, history, isReadOnly, reader: mapReader } = session;
      if (isReadOnly || mapReader.read().copies.size >= limits.copies) return;
      const name = reader === null ? '' : nameOfReader(reader, text);
      history.perform(() =>
        noteCopy(document, {
          reader: reader?.id ?? null,
          name,
          made: new Date().toISOString(),
          parts: [...parts, ...(file === undefined ? [] : [file])],
        }),
      );
    },
  };
}

/** The map, the same one until something changes that stands in copies: the list of copies does not. */
function useReadMap(): HouseholdMap {
  const map = useMap();
  const [kept, keep] = useState(map);
  if (kept === map || isSameToRead(kept, map)) return kept;
  keep(map);
  return map;
}

function isSameToRead(one: HouseholdMap, other: HouseholdMap): boolean {
  const { plan, copies: _, ...fields } = one;
  return hasSame(fields, other) && hasSame(plan, other.plan);
}

function hasSame<Fields extends object>(fields: Fields, of: Fields): boolean {
  return Object.entries(fields).every(([name, value]) => Object.is(value, of[name as keyof Fields]));
}
