import type { TableStyle } from '../../shared/export-choice.ts';
import { mapToJson } from '../../shared/map/json.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { createText } from '../../shared/text/text.ts';
import { mapCsv } from './csv.ts';
import { mapGraphml } from './graphml.ts';

/** One of the files an export makes: what comes after its name, and what is in it. */
export interface ExportPart {
  readonly after: string;
  readonly text: string;
}

/** A map that is to be written, as its reader may read it. */
export interface Exported {
  readonly map: HouseholdMap;
  /** What the picture says its date is. */
  readonly saved: Date;
  readonly language: Language;
  readonly style: TableStyle;
  /** What the copy says of itself. It stands where the form has a place for it: in JSON and tables there is none. */
  readonly coverLine: string | null;
}

/** Every form a map is written in as text, and the files of it: a table is two. */
export const exportForms: ReadonlyMap<string, (exported: Exported) => readonly ExportPart[]> = new Map([
  ['json', ({ map }) => [{ after: '', text: `${JSON.stringify(mapToJson(map), null, 2)}\n` }]],
  [
    'svg',
    ({ map, saved, language, coverLine }) => {
      const words = mapWordsFor(map, saved, createText(language), language);
      return [{ after: '', text: mapSvg(map, { words, palette: palettes.light, language, coverLine }).svg }];
    },
  ],
  ['graphml', ({ map, coverLine }) => [{ after: '', text: mapGraphml(map, coverLine) }]],
  [
    'csv',
    ({ map, style, language }) => {
      const text = createText(language);
      const { people, ties } = mapCsv(map, style, language);
      return [
        { after: `-${text('exchange.peopleFile')}`, text: people },
        { after: `-${text('exchange.tiesFile')}`, text: ties },
      ];
    },
  ],
]);
