import type { Tie } from '../../shared/map/schema.ts';
import { type Palette, palettes } from '../../shared/notation/palette.ts';
import { lookOfTie, type TieEnd } from '../../shared/notation/tie-look.ts';
import { turnsAlong } from '../../shared/notation/zigzag.ts';
import { useText } from '../ui/text-provider.tsx';
import { useDrawingLook, useScheme } from './scheme.ts';

interface TieSampleProps extends Partial<Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'>> {
  /** False for a line alone: where strength, flow or stress is chosen. */
  readonly hasBadge?: boolean;
  /** A line in ink that says nothing of a label: for a legend of strength, flow or stress. */
  readonly isPlain?: boolean;
  readonly width?: number;
  /** The colours of the screen unless others are given. */
  readonly palette?: Palette;
}

const middle = 12;
const badgeRadius = 10;

/** A piece of line as it looks on the map, in colour, pattern and letter. Decoration: words stand beside it. */
export function TieSample({
  label = null,
  strength = 'normal',
  flow = null,
  stress = false,
  isPlain = false,
  hasBadge: wantsBadge,
  width = 76,
  palette: given,
}: TieSampleProps) {
  const text = useText();
  const scheme = useScheme();
  // On screen children see lines without letters.
  const hasLetters = useDrawingLook() === 'usual' || given !== undefined;
  const hasBadge = (wantsBadge ?? !isPlain) && hasLetters;
  const palette = given ?? palettes[scheme];
  const look = lookOfTie({ label: isPlain ? 'own' : label, strength, flow, stress }, 0);
  const colours = isPlain ? { line: palette.ink, onLine: palette.ground } : palette.marks[look.mark];
  const isFilled = look.badge === 'filled';
  const start = look.atFrom === 'arrow' ? 12 : 4;
  const end = look.atTo === 'arrow' ? width - 12 : width - 4;
  return (
    <svg className="tie-sample" width={width} height={2 * middle} aria-hidden="true">
      <path
        d={pathOf(look.course, start, end)}
        fill="none"
        stroke={colours.line}
        strokeWidth={look.width}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={look.dashes?.join(' ')}
      />
      <End end={look.atFrom} at={2} inwards={1} colour={colours.line} />
      <End end={look.atTo} at={width - 2} inwards={-1} colour={colours.line} />
      {hasBadge ? (
        <>
          <circle
            cx={width / 2}
            cy={middle}
            r={badgeRadius}
            fill={isFilled ? colours.line : palette.ground}
            stroke={colours.line}
            strokeWidth={2}
            strokeDasharray={look.badge === 'dashed' ? '4 2.5' : undefined}
          />
          <text
            x={width / 2}
            y={middle}
            dy="0.36em"
            textAnchor="middle"
            fontSize={14}
            fontWeight={700}
            fill={isFilled ? colours.onLine : colours.line}
          >
            {text(`drawing.letters.${look.mark}`)}
          </text>
        </>
      ) : null}
    </svg>
  );
}

interface EndProps {
  readonly end: TieEnd;
  readonly at: number;
  /** 1 where the line goes to the right from here, -1 where it goes to the left. */
  readonly inwards: 1 | -1;
  readonly colour: string;
}

function End({ end, at, inwards, colour }: EndProps) {
  if (end === null) return null;
  if (end === 'arrow') return <path d={`M${at} ${middle}l${12 * inwards} -7v14z`} fill={colour} />;
  return <path d={`M${at + inwards} ${middle - 8}v16`} stroke={colour} strokeWidth={3.5} strokeLinecap="round" />;
}

function pathOf(course: ReturnType<typeof lookOfTie>['course'], start: number, end: number): string {
  if (course.kind !== 'zigzag') return `M${start} ${middle}H${end}`;
  const { weights, distances } = turnsAlong(end - start, course);
  const turns = weights.map((weight, turn) => `L${start + weight * (end - start)} ${middle - (distances[turn] ?? 0)}`);
  return `M${start} ${middle}${turns.join('')}L${end} ${middle}`;
}
