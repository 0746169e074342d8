import type { Core, NodeSingular } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../../shared/map/schema.ts';
import { alongFrom } from '../../shared/notation/letter-ways.ts';
import { wordsFor } from '../document/names.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { onlySelected, type Selected } from '../document/view.ts';
import { useText } from '../ui/text-provider.tsx';
import { placeHandle } from './handle-place.ts';
import { letterWayOf } from './letter-way.ts';
import type { Picture } from './picture.ts';
import { areLettersDrawn } from './style-sheet.ts';
import { TieHandle } from './tie-handle.tsx';

/** Frames the person or home that is selected, and follows wherever it goes. */
export function SelectionFrame({ picture }: { readonly picture: Picture }) {
  const map = useMap();
  const selected = useView(onlySelected);
  const isPicking = useView(({ picking }) => picking !== null);
  if (selected === null || isPicking || !(map.people.has(selected.id) || map.homes.has(selected.id))) return null;
  return <Frame key={selected.id} picture={picture} selected={selected} />;
}

function Frame({ picture, selected }: { readonly picture: Picture; readonly selected: Selected }) {
  const { id } = selected;
  const { cy } = picture;
  const text = useText();
  const map = useMap();
  const { isReadOnly } = useSession();
  const frame = useRef<HTMLElement>(null);

  // The frame moves with every frame of the picture, so it is moved outside React.
  useEffect(() => {
    const node = cy.getElementById(id);
    const follow = () => {
      if (frame.current === null || node.removed()) return;
      const { x, y } = node.renderedPosition();
      const width = node.renderedOuterWidth();
      const height = node.renderedOuterHeight();
      frame.current.style.width = `${width}px`;
      frame.current.style.height = `${height}px`;
      frame.current.style.transform = `translate(${x - width / 2}px, ${y - height / 2}px)`;
    };
    follow();
    cy.on('viewport resize', follow);
    node.on('position style', follow);
    return () => {
      cy.off('viewport resize', follow);
      node.off('position style', undefined, follow);
    };
  }, [cy, id]);
  useFreeHandle(cy, id, frame);

  return (
    <section
      ref={frame}
      className="selection-frame"
      aria-label={text('drawing.selectedFrame', { name: wordsFor(map, selected, text) })}
    >
      {isReadOnly ? null : <TieHandle picture={picture} from={id} />}
    </section>
  );
}

/** Keeps the handle where it covers no letter of a line: looked at once a frame, when something moved. */
function useFreeHandle(cy: Core, id: string, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = cy.getElementById(id);
    let side: number | null = null;
    let asked: number | null = null;
    const place = () => {
      asked = null;
      if (frame.current === null || node.removed()) return;
      const size = { width: node.renderedOuterWidth(), height: node.renderedOuterHeight() };
      const chosen = placeHandle(size, lettersFrom(cy, node), cy.zoom(), side);
      side = chosen.side;
      frame.current.style.setProperty('--handle-x', `${chosen.place.x}px`);
      frame.current.style.setProperty('--handle-y', `${chosen.place.y}px`);
    };
    const ask = () => {
      asked ??= requestAnimationFrame(place);
    };
    place();
    cy.on('zoom add remove', ask);
    cy.on('position', 'node', ask);
    cy.on('data', 'edge', ask);
    return () => {
      if (asked !== null) cancelAnimationFrame(asked);
      cy.off('zoom add remove', ask);
      cy.off('position', 'node', ask);
      cy.off('data', 'edge', ask);
    };
  }, [cy, id, frame]);
}

/** Where the letters on the lines are, in pixels from the middle of a node. */
function lettersFrom(cy: Core, node: NodeSingular): readonly Point[] {
  const zoom = cy.zoom();
  if (!areLettersDrawn(zoom)) return [];
  const { x, y } = node.position();
  return cy.edges('[letter]').map((edge) => {
    const letter = alongFrom(edge.midpoint(), edge.sourceEndpoint(), edge.targetEndpoint(), letterWayOf(edge));
    return { x: (letter.x - x) * zoom, y: (letter.y - y) * zoom };
  });
}
