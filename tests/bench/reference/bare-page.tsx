import '@fontsource-variable/atkinson-hyperlegible-next';
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  /** What the bench gives the page before it loads: the same elements and style sheet that the program uses. */
  var sample: { elements: ElementDefinition[]; addition: ElementDefinition[]; style: StylesheetJson };
}

/** The least that draws a network with these libraries, and adds one person to it. */
function BarePage() {
  const drawing = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const { elements, style } = sample;
    performance.mark('mount');
    const cy = cytoscape({ container: drawing.current, elements, style, layout: { name: 'preset', fit: true } });
    core.current = cy;
    return () => cy.destroy();
  }, []);
  return (
    <>
      <div id="drawing" ref={drawing} />
      <div className="bar">
        <button type="button" onClick={() => setOpen(true)}>
          Persoon
        </button>
        <button type="button" onClick={() => core.current?.remove('.new')}>
          Ongedaan maken
        </button>
      </div>
      {isOpen && (
        <div className="panel">
          <input aria-label="Naam" />
          <button type="button" onClick={() => core.current?.add(sample.addition)}>
            Vrijwilliger
          </button>
        </div>
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<BarePage />);
