import type { HouseholdMap } from '../../shared/map/schema.ts';
import { type Paper, paperParts } from '../../shared/paper.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { fridgeRows } from './fridge-rows.ts';
import { contactRows, listRows } from './list-rows.ts';
import { planRows } from './plan-rows.ts';
import type { TextPart } from './text-page.tsx';

/** Those of the empty parts of a copy that have something in them on the whole map: it is kept from the reader. */
export function keptParts(
  empty: readonly TextPart['part'][],
  whole: HouseholdMap,
  hasNotes: boolean,
  date: Date,
  text: Text,
  language: Language,
): readonly TextPart['part'][] {
  if (empty.length === 0) return [];
  return textParts(whole, { parts: empty, hasNotes }, date, text, language)
    .filter(({ rows }) => rows.length > 0)
    .map(({ part }) => part);
}

/** The parts that are text, as chosen, in the order they are printed. One with nothing in it has no rows. */
export function textParts(
  map: HouseholdMap,
  { parts, hasNotes }: Pick<Paper, 'parts' | 'hasNotes'>,
  date: Date,
  text: Text,
  language: Language,
): TextPart[] {
  const make = (part: (typeof paperParts)[number]): TextPart[] => {
    switch (part) {
      case 'plan':
        return [{ part, title: text('paper.plan.title'), rows: planRows(map, text, language) }];
      case 'list':
        return [{ part, title: text('print.list'), rows: listRows(map, hasNotes, text) }];
      case 'contacts':
        return [{ part, title: text('paper.contacts'), rows: contactRows(map, hasNotes, text) }];
      case 'fridge':
        return [{ part, title: text('paper.fridge'), rows: fridgeRows(map, date, text, language) }];
      default:
        return [];
    }
  };
  return paperParts.filter((part) => parts.includes(part)).flatMap(make);
}
