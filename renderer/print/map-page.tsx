import { useLayoutEffect, useRef } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { mapWordsFor, wordsForSample } from '../../shared/map-words.ts';
import { drawingSvg } from '../../shared/notation/drawing-svg.ts';
import { legendSamplesOf } from '../../shared/notation/legend.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { element } from '../../shared/notation/svg.ts';
import { fontFamily } from '../../shared/notation/text-svg.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';

interface MapPageProps {
  readonly map: HouseholdMap;
  readonly palette: Palette;
  readonly date: Date;
}

/** The first page: the map as it is drawn, with its title, its legend and the date. */
export function MapPage({ map, palette, date }: MapPageProps) {
  const text = useText();
  const words = mapWordsFor(map, date, text, useLanguage());
  const place = useRef<HTMLDivElement>(null);
  const { markup, bounds } = drawingSvg(map, words, palette);
  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${bounds.left - edge} ${bounds.top - edge} ${width + 2 * edge} ${height + 2 * edge}`,
      role: 'img',
      'aria-label': words.description,
      'font-family': fontFamily,
    },
    [markup],
  );
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return (
    <>
      <header className="paper-head">
        <h1>{map.about.title.trim() || words.mapWithoutTitle}</h1>
        <p>{words.date}</p>
      </header>
      <div className="paper-map" ref={place} />
      <ul className="paper-legend">
        {legendSamplesOf(map).map(({ key, tie, isPlain }) => (
          <li key={key}>
            <TieSample {...tie} isPlain={isPlain} palette={palette} />
            {wordsForSample(key, text)}
          </li>
        ))}
      </ul>
    </>
  );
}

const edge = 6;
