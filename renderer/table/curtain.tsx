import './curtain.css';
import { Coffee } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { curtain } from '../commands/curtain.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Wherever the focus is. */
const openingKeys: ReadonlySet<string> = new Set([
  ...curtain.keys.flatMap((key) => [key, key.toLowerCase()]),
  'Escape',
  'Enter',
]);

/**
 * Covers the whole window and says nothing of the family. As the browser's own modal dialog it stands before all else, be
 * it a menu or a question: what is behind it can't be reached, nor heard by a screen reader. A press on the one button ends
 * it, or one of its keys, and the focus is back where it was.
 */
export function Curtain() {
  const isClosed = useView((view) => view.isCurtained);
  // Not inside anything that a dialog of our own hides from screen readers.
  return isClosed ? createPortal(<ClosedCurtain />, document.body) : null;
}

function ClosedCurtain() {
  const text = useText();
  const { view } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => view.update({ isCurtained: false });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isOpening = openingKeys.has(event.key);
    // The browser's own keys are none either: it would print what is behind.
    if (isOpening || event.ctrlKey || event.metaKey) event.preventDefault();
    event.stopPropagation();
    if (isOpening) open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  // Before anything is painted.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="curtain" aria-labelledby="curtain-title" onClose={open} data-react-aria-top-layer>
      <Coffee aria-hidden size={72} strokeWidth={1.25} />
      <h1 id="curtain-title">{text('table.curtain.title')}</h1>
      <Button kind="main" size="large" onPress={open}>
        {text('table.curtain.open')}
      </Button>
    </dialog>
  );
}
