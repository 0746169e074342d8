import { ChevronDown, ChevronUp } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { wordsForSample } from '../../shared/map-words.ts';
import { legendSamplesOf } from '../../shared/notation/legend.ts';
import { dateInWords } from '../../shared/text/dates.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { LegendPicture } from './legend-picture.tsx';

const sampleWidth = 44;
/** With more samples than this the date stands under the word, beside rows of them. */
const mostInOneRow = 4;

/** In less room than this, in rem, an open legend would take too much of the picture. */
const roomy = { width: 35, height: 30 };

/**
 * What the picture's lines mean, as far as they are in it, and the date: part of every picture. It folds by itself where
 * there is little room; whoever opens or folds it finds it so again. `onResize` is called when it grew or shrank.
 */
export function Legend({ onResize }: { readonly onResize: () => void }) {
  const text = useText();
  const id = useId();
  const { view } = useSession();
  const frame = useRef<HTMLElement>(null);
  const room = useRoom(frame, onResize);
  const isOpen = useView(({ legend: open }) => open[room]);
  const toggle = () => view.update({ legend: { ...view.get().legend, [room]: !isOpen } });
  const date = dateInWords(new Date(), useLanguage());
  const samples = legendSamplesOf(useMap());
  const isShown = isOpen && samples.length > 0;
  return (
    <aside
      ref={frame}
      className="legend"
      aria-label={text('drawing.legend')}
      data-tall={(isShown && samples.length > mostInOneRow) || null}
    >
      <div className="legend-head">
        {samples.length === 0 ? null : (
          <button type="button" className="legend-switch" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
            {text('drawing.legend')}
            {isOpen ? <ChevronDown aria-hidden size={18} /> : <ChevronUp aria-hidden size={18} />}
          </button>
        )}
        <p className="legend-date">{text('drawing.date', { date })}</p>
      </div>
      <ul id={id} className="legend-items" hidden={!isShown}>
        {samples.map((sample) => (
          <li key={sample.key}>
            {/* Stress keeps the width its turns need. */}
            <LegendPicture sample={sample} {...(sample.key === 'stress' ? {} : { width: sampleWidth })} />
            {wordsForSample(sample.key, text)}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** How much room there is for the legend: the foot of the picture between the panels. */
function useRoom(frame: RefObject<HTMLElement | null>, onResize: () => void): 'roomy' | 'tight' {
  const [room, setRoom] = useState<'roomy' | 'tight'>('roomy');
  useEffect(() => {
    const legend = frame.current;
    const foot = legend?.parentElement;
    const area = foot?.parentElement;
    if (legend === null || !foot || !area) return;
    const sizes = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const isRoomy = foot.clientWidth >= roomy.width * rem && area.clientHeight >= roomy.height * rem;
      setRoom(isRoomy ? 'roomy' : 'tight');
      onResize();
    });
    for (const element of [legend, foot, area]) sizes.observe(element);
    return () => sizes.disconnect();
  }, [frame, onResize]);
  return room;
}
