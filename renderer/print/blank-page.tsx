import './blank-page.css';
import { closenesses } from '../../shared/map/vocabulary.ts';
import { lineSamples } from '../../shared/notation/legend.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { useText } from '../ui/text-provider.tsx';
import { Legend } from './map-page.tsx';

/** The rings, in the unit of the picture, from the inside out: how far they reach across and down. */
const home = { across: 40, down: 26 };
const rings = [
  { across: 84, down: 54 },
  { across: 124, down: 78 },
  { across: 158, down: 98 },
];
const namesInSize = { a4: 11, a3: 18 } as const;

/** A map to draw on by pen: the home, the rings, what the lines mean, and lines for names. It has nothing of the family. */
export function BlankPage({ size, palette }: { readonly size: 'a4' | 'a3'; readonly palette: Palette }) {
  const text = useText();
  const lines = Array.from({ length: namesInSize[size] }, (_, index) => index + 1);
  return (
    <div className="paper-blank">
      <h2 className="paper-title">{text('paper.blank.title')}</h2>
      <p className="paper-blanks">
        <span>{text('paper.blank.whose')}</span>
        <span className="paper-line" />
        <span>{text('paper.blank.day')}</span>
        <span className="paper-line" data-length="short" />
      </p>
      <div className="paper-drawable">
        <svg viewBox="-160 -100 320 200" aria-hidden>
          {rings.map(({ across, down }, ring) => (
            <g key={across}>
              <ellipse rx={across} ry={down} fill="none" stroke={palette.backdrop.line} strokeWidth={0.7} />
              <text y={-down + 8.5} textAnchor="middle" fontSize={6.6} fill={palette.backdrop.ink}>
                {text(`facts.closenesses.${closenesses[ring] ?? 'far'}`)}
              </text>
            </g>
          ))}
          <ellipse rx={home.across} ry={home.down} fill={palette.ground} stroke={palette.home.line} strokeWidth={1.4} />
          <text y={-home.down + 10} textAnchor="middle" fontSize={7.5} fontWeight={700} fill={palette.ink}>
            {text('paper.blank.home')}
          </text>
        </svg>
        <div className="paper-names">
          <h3>{text('paper.blank.names')}</h3>
          {lines.map((line) => (
            <span className="paper-line" key={line} />
          ))}
        </div>
      </div>
      <Legend samples={lineSamples()} palette={palette} />
    </div>
  );
}
