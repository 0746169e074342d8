import { type RefObject, useEffect, useRef } from 'react';
import { supportLabels } from '../../shared/map/vocabulary.ts';
import { perform } from '../document/act.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { Insets } from './camera.ts';
import type { Picture } from './picture.ts';
import { TieSample } from './tie-sample.tsx';

/** How far it stays from the edges of what can be seen, in pixels. */
const edge = 8;
/** How far under the line it stands: the line is still to be seen. */
const beneath = 22;

interface LabelChooserProps {
  readonly picture: Picture;
  readonly insets: () => Insets;
}

/** The kinds of strength, on the line that was just drawn: one more tap where the finger is, and it has its label. */
export function LabelChooser({ picture, insets }: LabelChooserProps) {
  const { isReadOnly } = useSession();
  const drawn = useView((view) => view.drawn);
  const tie = useMap().ties.get(drawn ?? '');
  if (tie === undefined || tie.label !== null || isReadOnly) return null;
  return <Chooser key={tie.id} picture={picture} insets={insets} tieId={tie.id} />;
}

function Chooser({ picture, insets, tieId }: LabelChooserProps & { readonly tieId: string }) {
  const text = useText();
  const session = useSession();
  const chooser = useRef<HTMLDivElement>(null);
  useFollowing(chooser, picture, insets, tieId);
  return (
    // The panel beside it has the same choice, for the keyboard and for who hears the screen.
    <div ref={chooser} className="label-chooser" aria-hidden>
      {supportLabels.map((label) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          className="label-choice"
          onClick={() => perform(session, { kind: 'label', label }, [{ kind: 'tie', id: tieId }])}
        >
          <TieSample label={label} width={56} />
          {text(`drawing.marks.${label}`)}
        </button>
      ))}
    </div>
  );
}

/** Keeps it under the middle of the tie, and within what can be seen. It moves with every frame, so outside React. */
function useFollowing(
  chooser: RefObject<HTMLElement | null>,
  { cy }: Picture,
  insets: () => Insets,
  tieId: string,
): void {
  useEffect(() => {
    const tie = cy
      .edges()
      .toArray()
      .find((edge) => edge.id() === tieId);
    const follow = () => {
      const element = chooser.current;
      if (element === null || tie === undefined || tie.removed()) return;
      const { x, y } = tie.renderedMidpoint();
      const { top, right, bottom, left } = insets();
      const [width, height] = [element.offsetWidth, element.offsetHeight];
      const within = (place: number, low: number, high: number) => Math.max(low, Math.min(place, high));
      const across = within(x - width / 2, left + edge, cy.width() - right - width - edge);
      const down = within(y + beneath, top + edge, cy.height() - bottom - height - edge);
      element.style.transform = `translate(${across}px, ${down}px)`;
    };
    follow();
    cy.on('viewport resize', follow);
    cy.on('position', 'node', follow);
    return () => {
      cy.off('viewport resize', follow);
      cy.off('position', 'node', follow);
    };
  }, [chooser, cy, insets, tieId]);
}
