import { useLayoutEffect, useRef } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor, wordsForSample } from '../../shared/map-words.ts';
import { type LegendSample, legendSamplesOf } from '../../shared/notation/legend.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import type { PaperDrawing } from '../../shared/notation/paper-drawing.ts';
import { element } from '../../shared/notation/svg.ts';
import { LegendPicture } from '../drawing/legend-picture.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { Head, type Imprint } from './page.tsx';

interface MapPageProps {
  readonly map: HouseholdMap;
  readonly palette: Palette;
  readonly date: Date;
  readonly imprint: Imprint;
  /** Null leaves its room empty, to see how much that is. */
  readonly drawing: Pick<PaperDrawing, 'markup' | 'viewBox'> | null;
}

/** The first page: the map as it is drawn, with its title, its legend and the date. */
export function MapPage({ map, palette, date, imprint, drawing }: MapPageProps) {
  const description = useDescription(map, date);
  return (
    <>
      <MapHead map={map} date={date} imprint={imprint} />
      {drawing === null ? (
        <div className="paper-map" />
      ) : (
        <DrawingOnPaper drawing={drawing} description={description} />
      )}
      <MapLegend map={map} palette={palette} />
    </>
  );
}

/** Its title and its date. */
export function MapHead({ map, date, imprint }: Pick<MapPageProps, 'map' | 'date' | 'imprint'>) {
  return <Head imprint={imprint} isFirst date={mapWordsFor(map, date, useText(), useLanguage()).date} />;
}

export function MapLegend({ map, palette }: Pick<MapPageProps, 'map' | 'palette'>) {
  return <Legend samples={legendSamplesOf(map)} palette={palette} />;
}

/** What the lines mean. */
export function Legend({ samples, palette }: { readonly samples: readonly LegendSample[]; readonly palette: Palette }) {
  const text = useText();
  return (
    <ul className="paper-legend">
      {samples.map((sample) => (
        <li key={sample.key}>
          <LegendPicture sample={sample} palette={palette} width={sampleWidth} />
          {wordsForSample(sample.key, text)}
        </li>
      ))}
    </ul>
  );
}

/** In pixels: shorter than on the screen, so that a legend takes fewer rows from the map. */
const sampleWidth = 60;

/** What is said of a picture of the map to who does not see it. */
export function useDescription(map: HouseholdMap, date: Date): string {
  return mapWordsFor(map, date, useText(), useLanguage()).description;
}

interface DrawingOnPaperProps {
  readonly drawing: Pick<PaperDrawing, 'markup' | 'viewBox'>;
  readonly description: string;
  /** In millimetres, where it does not take all the room that is left. */
  readonly height?: number;
}

export function DrawingOnPaper({ drawing, description, height }: DrawingOnPaperProps) {
  const place = useRef<HTMLDivElement>(null);
  const { markup, viewBox } = drawing;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' };
  const svg = element('svg', { ...attributes, 'aria-label': description }, [markup]);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return <div className="paper-map" ref={place} style={height === undefined ? undefined : { height: `${height}mm` }} />;
}
