import type { Palette } from '../../shared/notation/palette.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { labelOfMark } from '../people/marks.tsx';
import { useText } from '../ui/text-provider.tsx';
import { bonds, type Fact, type PaperRow } from './paper-row.ts';

/** One row as it is on paper. It is as high wherever it stands: what is beside it makes no difference. */
export function Row({ row, palette }: { readonly row: PaperRow; readonly palette: Palette }) {
  return (
    <li
      data-kind={row.kind}
      data-rest={'isRest' in row && row.isRest ? '' : undefined}
      data-goes-on={row.bond === bonds.whole ? '' : undefined}
    >
      <Content row={row} palette={palette} />
    </li>
  );
}

function Content({ row, palette }: { readonly row: PaperRow; readonly palette: Palette }) {
  switch (row.kind) {
    case 'heading':
      return (
        <>
          {row.mark === null ? null : <TieSample label={labelOfMark(row.mark)} palette={palette} />}
          <h3>
            <bdi>{row.words}</bdi>
          </h3>
        </>
      );
    case 'person':
    case 'tie':
      return <NameWithDetail {...row} />;
    case 'contact':
      return (
        <>
          <span>
            <NameWithDetail {...row} />
          </span>
          <bdi className="paper-reach">{row.reach}</bdi>
        </>
      );
    case 'note':
      return <Words>{row.words}</Words>;
    case 'sentence':
      return (
        <>
          <span className="paper-marker">{row.marker}</span>
          <Words>{row.words}</Words>
        </>
      );
    case 'question':
      return <Words>{row.words}</Words>;
    case 'goal':
      return (
        <h4>
          <Words>{row.words}</Words>
        </h4>
      );
    case 'step':
      return (
        <>
          <Box isDone={row.isDone} isRest={row.isRest} />
          <Words>{row.words}</Words>
        </>
      );
    case 'action':
    case 'task':
      return (
        <>
          <Box isDone={row.isDone} isRest={row.isRest} />
          <Words>{row.words}</Words>
          <span className="paper-facts">
            {row.facts.map((fact) => (
              <FactLine key={`${fact.label} ${fact.words}`} {...fact} />
            ))}
          </span>
        </>
      );
    case 'fact':
      return <FactLine {...row} />;
    case 'signature':
      return (
        <>
          <bdi>{row.words}</bdi>
          <span className="paper-line" />
        </>
      );
  }
}

function NameWithDetail({ words, detail }: { readonly words: string; readonly detail: string }) {
  return (
    <>
      <bdi>{words}</bdi>
      {detail === '' ? null : <span className="paper-detail">{` · ${detail}`}</span>}
    </>
  );
}

/** What people wrote, in the direction of their script. */
function Words({ children }: { readonly children: string }) {
  return (
    <span className="paper-words" dir="auto">
      {children}
    </span>
  );
}

function FactLine({ label, words }: Fact) {
  return (
    <span className="paper-fact">
      <span className="paper-label">{label}</span>
      <Words>{words}</Words>
    </span>
  );
}

/** A box to tick by pen; what is done has its tick. */
function Box({ isDone, isRest }: { readonly isDone: boolean; readonly isRest: boolean }) {
  const text = useText();
  if (isRest) return <span className="paper-box" />;
  return (
    <svg className="paper-box" viewBox="0 0 20 20" role="img" aria-label={text(isDone ? 'paper.done' : 'paper.toDo')}>
      <rect x={1} y={1} width={18} height={18} rx={2} fill="none" stroke="#000" strokeWidth={1.6} />
      {isDone ? (
        <path d="M4.5 10.5l4 4l7.5-9" fill="none" stroke="#000" strokeWidth={2.6} strokeLinecap="round" />
      ) : null}
    </svg>
  );
}
