import type { MapSession } from '../document/session.ts';
import type { Store } from '../document/store.ts';
import { type Newcomer, pasteNames } from './newcomer.ts';

/** Names that are pasted in the picture come in the panel where people are added. The returned function ends that. */
export function listenToPaste(
  session: MapSession,
  newcomer: Store<Newcomer>,
  picture: () => HTMLElement | null,
): () => void {
  const paste = (event: ClipboardEvent) => {
    const { target } = event;
    const isInPicture = target === document.body || (target instanceof Node && picture()?.contains(target) === true);
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (!isInPicture || session.isReadOnly || event.defaultPrevented || words.trim() === '') return;
    if (session.view.get().picking !== null) return;
    event.preventDefault();
    const { name } = newcomer.get();
    const end = { start: name.length, end: name.length };
    newcomer.update(pasteNames(name, words, end) ?? { name: `${name} ${words.trim()}`.trim(), fault: null });
    session.view.update({ selection: [], panel: 'add' });
  };
  window.addEventListener('paste', paste);
  return () => window.removeEventListener('paste', paste);
}
