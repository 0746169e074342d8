import { useLayoutEffect, useRef } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor, wordsForSample } from '../../shared/map-words.ts';
import { legendSamplesOf } from '../../shared/notation/legend.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import type { PaperDrawing } from '../../shared/notation/paper-drawing.ts';
import { element } from '../../shared/notation/svg.ts';
import { LegendPicture } from '../drawing/legend-picture.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';

interface MapPageProps {
  readonly map: HouseholdMap;
  readonly palette: Palette;
  readonly date: Date;
  /** For whom this copy is, and what is not in it; empty where it needs no saying. */
  readonly coverLine: string;
  /** Null leaves its room empty, to see how much that is. */
  readonly drawing: PaperDrawing | null;
}

/** The first page: the map as it is drawn, with its title, its legend and the date. */
export function MapPage({ map, palette, date, coverLine, drawing }: MapPageProps) {
  const text = useText();
  const words = mapWordsFor(map, date, text, useLanguage());
  return (
    <>
      <header className="paper-head">
        <h1>
          <bdi>{map.about.title.trim() || words.mapWithoutTitle}</bdi>
        </h1>
        <p>{words.date}</p>
      </header>
      {coverLine === '' ? null : <p className="paper-cover">{coverLine}</p>}
      {drawing === null ? (
        <div className="paper-map" />
      ) : (
        <DrawingOnPaper drawing={drawing} description={words.description} />
      )}
      <ul className="paper-legend">
        {legendSamplesOf(map).map((sample) => (
          <li key={sample.key}>
            <LegendPicture sample={sample} palette={palette} width={sampleWidth} />
            {wordsForSample(sample.key, text)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** In pixels: shorter than on the screen, so that a legend takes fewer rows from the map. */
const sampleWidth = 60;

function DrawingOnPaper({ drawing, description }: { readonly drawing: PaperDrawing; readonly description: string }) {
  const place = useRef<HTMLDivElement>(null);
  const { markup, viewBox } = drawing;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' };
  const svg = element('svg', { ...attributes, 'aria-label': description }, [markup]);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return <div className="paper-map" ref={place} />;
}
