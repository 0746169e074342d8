import {
  agreedCorner,
  agreedEdge,
  agreedNumber,
  agreedSize,
  tickPath,
  tickWidth,
} from '../../shared/notation/agreed.ts';
import { crossPath, figureBox, neutralFigure } from '../../shared/notation/figure.ts';
import { helpPaths } from '../../shared/notation/help.ts';
import type { LegendSample } from '../../shared/notation/legend.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { TieSample } from './tie-sample.tsx';

interface LegendPictureProps {
  readonly sample: LegendSample;
  /** How wide a piece of line is. */
  readonly width?: number;
  /** The colours of the screen unless others are given. */
  readonly palette?: Palette;
}

/** What a legend explains, as it looks on the map. Decoration: words stand beside it. */
export function LegendPicture({ sample, width, palette }: LegendPictureProps) {
  if (sample.kind === 'tie') {
    const { tie, isPlain } = sample;
    return (
      <TieSample
        {...tie}
        isPlain={isPlain}
        {...(width === undefined ? {} : { width })}
        {...(palette === undefined ? {} : { palette })}
      />
    );
  }
  if (sample.kind === 'hull') {
    const ink = palette?.ink ?? 'currentColor';
    return (
      <svg className="tie-sample" width={30} height={26} viewBox="0 0 30 26" aria-hidden="true">
        <rect x={1} y={4} width={28} height={18} rx={9} fill={ink} fillOpacity={0.12} stroke={ink} strokeWidth={1.5} />
      </svg>
    );
  }
  if (sample.kind === 'guest') {
    const ink = palette?.ink ?? 'currentColor';
    return (
      <svg className="tie-sample" width={30} height={30} viewBox="-3 -3 30 30" fill={ink} aria-hidden="true">
        <path d={neutralFigure.path ?? ''} fillRule="evenodd" />
        <circle cx={12} cy={12} r={13} fill="none" stroke={ink} strokeWidth={1.5} strokeDasharray="3.5 3" />
      </svg>
    );
  }
  if (sample.kind === 'agreed') {
    return <AgreedBox open={sample.key === 'agreedOpen' ? 1 : 0} ink={palette?.ink ?? 'currentColor'} />;
  }
  const path = sample.kind === 'help' ? helpPaths[sample.key] : (sample.figure.path ?? '');
  const isCrossed = sample.kind === 'figure' && sample.figure.isCrossed;
  return (
    <svg
      className="tie-sample"
      width={26}
      height={26}
      viewBox={`0 0 ${figureBox} ${figureBox}`}
      fill={palette?.ink ?? 'currentColor'}
      aria-hidden="true"
    >
      <path d={path} fillRule="evenodd" />
      {isCrossed ? (
        <path d={crossPath} stroke={palette?.ground ?? 'var(--paper)'} strokeWidth={0.8} paintOrder="stroke" />
      ) : null}
    </svg>
  );
}

/** The box of what was agreed on a tie, a little larger than on the map. */
function AgreedBox({ open, ink }: { readonly open: number; readonly ink: string }) {
  const half = (agreedSize - agreedEdge) / 2;
  const { words, size, drop } = agreedNumber(open);
  const scale = agreedSize / figureBox;
  return (
    <svg className="tie-sample" width={26} height={26} viewBox="-10.5 -10.5 21 21" aria-hidden="true">
      <rect
        x={-half}
        y={-half}
        width={2 * half}
        height={2 * half}
        rx={agreedCorner}
        fill="none"
        stroke={ink}
        strokeWidth={agreedEdge}
      />
      {open > 0 ? (
        <text y={drop} textAnchor="middle" fontSize={size} fontWeight={700} fill={ink}>
          {words}
        </text>
      ) : (
        <path
          d={tickPath}
          transform={`translate(${-agreedSize / 2} ${-agreedSize / 2}) scale(${scale})`}
          fill="none"
          stroke={ink}
          strokeWidth={tickWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
