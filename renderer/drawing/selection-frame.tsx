import { useEffect, useRef } from 'react';
import { wordsFor } from '../document/names.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { onlySelected, type Selected } from '../document/view.ts';
import { useText } from '../ui/text-provider.tsx';
import type { Picture } from './picture.ts';
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
