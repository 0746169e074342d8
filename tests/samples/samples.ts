import { readFile } from 'node:fs/promises';
import * as Y from 'yjs';
import { type MapJson, parseMapJson, writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { createText } from '../../shared/text/text.ts';
import { arrangedCrowd, crowd, emptyHome, fourteen, onePerson, twoHomes } from './households.ts';
import { everyFigure, everyTie, longNames, scripts } from './signs.ts';

/** Maps of every kind, kept in tests/fixtures/samples with the picture of each. */
export const sampleNames = [
  'one-person',
  'empty-home',
  'household-14',
  'household-40',
  'household-60',
  'household-120',
  'long-names',
  'two-homes',
  'every-tie',
  'scripts',
  'every-figure',
  'rings-by-label',
  'rings-by-domain',
] as const;
export type SampleName = (typeof sampleNames)[number];

/** Where a sample and its picture stand. */
export function samplePath(name: SampleName, form: 'json' | 'svg'): URL {
  return new URL(`../fixtures/samples/${name}.${form}`, import.meta.url);
}

/** The samples as they are made. They come out the same each time. */
export async function makeSamples(): Promise<Readonly<Record<SampleName, MapJson>>> {
  return {
    'one-person': onePerson(),
    'empty-home': emptyHome(),
    'household-14': fourteen(),
    'household-40': crowd(40),
    'household-60': crowd(60),
    'household-120': crowd(120),
    'long-names': longNames(),
    'two-homes': twoHomes(),
    'every-tie': everyTie(),
    scripts: scripts(),
    'every-figure': await everyFigure(),
    'rings-by-label': arrangedCrowd(22, 'label'),
    'rings-by-domain': arrangedCrowd(40, 'domain', ['household', 'money', 'work', 'health', 'leisure', 'people']),
  };
}

/** A sample as it is kept, as the program reads it. */
export async function readSample(name: SampleName): Promise<HouseholdMap> {
  const document = new Y.Doc();
  writeMapJson(document, parseMapJson(JSON.parse(await readFile(samplePath(name, 'json'), 'utf8'))));
  return readMap(document);
}

/** The picture of a map as the program exports it, in Dutch, of the day the map was made; with no font in it. */
export function pictureOf(map: HouseholdMap): string {
  const words = mapWordsFor(map, new Date(map.about.created), createText('nl'), 'nl');
  return mapSvg(map, { words, palette: palettes.light, language: 'nl' }).svg.replaceAll('><', '>\n<');
}
