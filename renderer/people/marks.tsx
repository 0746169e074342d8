import type { SupportLabel } from '../../shared/map/vocabulary.ts';
import { type Mark, marks } from '../../shared/notation/marks.ts';
import type { Text } from '../../shared/text/text.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import type { Choice } from '../ui/choice-group.tsx';

/** The label a mark stands for: null while it is not known. */
export function labelOfMark(mark: Mark): SupportLabel | null {
  return mark === 'unknown' ? null : mark;
}

/** The kinds of strength as choices, each with a piece of its line. */
export function markChoices(text: Text, hasHints = false): readonly Choice<Mark>[] {
  return marks.map((mark) => ({
    value: mark,
    label: text(`drawing.marks.${mark}`),
    mark: <TieSample label={labelOfMark(mark)} />,
    ...(hasHints ? { hint: text(`people.add.hints.${mark}`) } : {}),
  }));
}
