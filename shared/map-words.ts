import type { HouseholdMap } from './map/schema.ts';
import type { Language } from './map/vocabulary.ts';
import type { LegendSample } from './notation/legend.ts';
import type { MapWords } from './notation/map-svg.ts';
import { isDrawn } from './notation/tie-look.ts';
import { dateInWords } from './text/dates.ts';
import type { Text } from './text/text.ts';

/** Every word on a picture of a map that is not the map's own, in one language. */
export function mapWordsFor(map: HouseholdMap, date: Date, text: Text, language: Language): MapWords {
  const drawn = [...map.ties.values()].filter((tie) => isDrawn(map, tie));
  return {
    mapWithoutTitle: text('drawing.noMapTitle'),
    homeWithoutName: text('drawing.home'),
    letterOf: (mark) => text(`drawing.letters.${mark}`),
    wordsFor: (key) => wordsForSample(key, text),
    date: text('drawing.date', { date: dateInWords(date, language) }),
    description: text('drawing.description', {
      people: text('drawing.countPeople', { count: map.people.size }),
      ties: text('drawing.countTies', { count: drawn.length }),
    }),
  };
}

/** What a sample in the legend stands for. */
export function wordsForSample(key: LegendSample['key'], text: Text): string {
  switch (key) {
    case 'flow':
      return text('drawing.legendFlow');
    case 'nobodyGives':
      return text('drawing.legendNobodyGives');
    case 'stress':
      return text('drawing.legendStress');
    case 'weak':
    case 'normal':
    case 'strong':
      return text(`drawing.strengths.${key}`);
    case 'male':
    case 'female':
    case 'other':
    case 'deceased':
      return text(`drawing.legendFigures.${key}`);
    case 'guest':
      return text('drawing.legendGuest');
    case 'hull':
      return text('drawing.legendHull');
    case 'practical':
    case 'company':
    case 'advice':
    case 'emotional':
      return text(`facts.helps.${key}`);
    default:
      return text(`drawing.marks.${key}`);
  }
}
