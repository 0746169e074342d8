import type { Domain, HouseholdMap } from './map/schema.ts';
import { type DefaultDomain, defaultDomains, type Language } from './map/vocabulary.ts';
import type { ZoneName } from './notation/backdrop.ts';
import type { DrawingWords } from './notation/drawing-svg.ts';
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
    ...drawingWordsIn(text),
    wordsFor: (key) => wordsForSample(key, text),
    date: text('drawing.date', { date: dateInWords(date, language) }),
    description: text('drawing.description', {
      people: text('drawing.countPeople', { count: map.people.size }),
      ties: text('drawing.countTies', { count: drawn.length }),
    }),
  };
}

/** The words a drawing needs beside the map's own. */
export function drawingWordsIn(text: Text): DrawingWords {
  return {
    homeWithoutName: text('drawing.home'),
    letterOf: (mark) => text(`drawing.letters.${mark}`),
    nameOfZone: (zone) => nameOfZone(zone, text),
  };
}

/** What a ring or a sector is called. */
export function nameOfZone(zone: ZoneName, text: Text): string {
  if (zone.kind === 'label')
    return zone.mark === 'untied' ? text('drawing.untied') : text(`drawing.marks.${zone.mark}`);
  if (zone.kind === 'domain') return zone.domain === null ? text('facts.unsaid') : nameOfDomain(zone.domain, text);
  return zone.closeness === null ? text('facts.unsaid') : text(`facts.closenesses.${zone.closeness}`);
}

/** What a part of life is called: as the household calls it, else as the program does. */
export function nameOfDomain({ id, name }: Domain, text: Text): string {
  return name.trim() || (isDefaultDomain(id) ? text(`facts.domains.${id}`) : text('facts.unsaid'));
}

function isDefaultDomain(id: string): id is DefaultDomain {
  return (defaultDomains as readonly string[]).includes(id);
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
    case 'agreedOpen':
      return text('drawing.legendAgreedOpen');
    case 'agreedDone':
      return text('drawing.legendAgreedDone');
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
