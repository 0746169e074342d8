import type { Store } from './document/store.ts';
import type { View } from './document/view.ts';

type Opening = 'list' | 'plan' | 'panel' | 'picking';

/**
 * Sees to it that the keyboard's focus is never on nothing while a map is open. What opened the list, the plan, a panel or the
 * drawing of a line gets it back when that ends; where it was on something that went away, it goes to what came in its
 * place, and else to the drawing. The returned function ends that.
 */
export function keepFocus(screen: HTMLElement, view: Store<View>, toDrawing: () => void): () => void {
  const openers = new Map<Opening, Element | null>();
  let seen = view.get();
  /** The panel the focus was in last. */
  let lastSide: string | null = null;
  let asked: number | null = null;

  const giveBack = (...openings: readonly Opening[]) => {
    const opener = openings.map((opening) => openers.get(opening)).find(canTakeFocus);
    if (opener === undefined) toDrawing();
    else opener.focus();
  };

  const look = () => {
    asked = null;
    // A dialog or a menu has the focus in itself, and gives it back itself.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const { panel, isListOpen, isPlanOpen, picking } = view.get();
    if (picking === null && lastSide === 'end') {
      if (panel !== null) focusPanelIn(screen, 'end');
      else giveBack('panel');
    } else if (picking === null && lastSide === 'plan') {
      if (isPlanOpen) focusPanelIn(screen, 'plan');
      else giveBack('plan');
    } else if (picking === null && lastSide === 'start') {
      if (isListOpen) focusPanelIn(screen, 'start');
      else giveBack('list');
    } else toDrawing();
  };
  /** Two frames on: React draws in the first, and what closes by itself gives its focus back there. */
  const ask = () => {
    asked ??= requestAnimationFrame(() => {
      asked = requestAnimationFrame(look);
    });
  };

  const follow = () => {
    const before = seen;
    const now = view.get();
    seen = now;
    const from = document.activeElement === document.body ? null : document.activeElement;
    if (!before.isListOpen && now.isListOpen) openers.set('list', from);
    if (!before.isPlanOpen && now.isPlanOpen) openers.set('plan', from);
    if (before.panel === null && now.panel !== null) openers.set('panel', from);
    if (before.picking === null && now.picking !== null) openers.set('picking', from);
    const isStopped = before.picking !== null && now.picking === null && now.panel === null;
    // Only then may what was out of reach while a line was drawn take the focus again.
    if (isStopped) requestAnimationFrame(() => giveBack('picking', 'panel'));
  };

  const notice = ({ target }: FocusEvent) => {
    lastSide = (target as Element).closest<HTMLElement>('.panel')?.dataset['side'] ?? null;
  };
  const stopFollowing = view.subscribe(follow);
  const changes = new MutationObserver(ask);
  changes.observe(screen, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'inert'] });
  screen.addEventListener('focusin', notice);
  screen.addEventListener('focusout', ask);
  toDrawing();
  return () => {
    stopFollowing();
    changes.disconnect();
    screen.removeEventListener('focusin', notice);
    screen.removeEventListener('focusout', ask);
    if (asked !== null) cancelAnimationFrame(asked);
  };
}

/** Puts the focus on the title of an open panel: a screen reader says it, and no keyboard comes up on a tablet. */
export function focusPanelIn(screen: HTMLElement | null, side: 'start' | 'end' | 'plan'): void {
  const titles = screen?.querySelectorAll<HTMLElement>(`.panel[data-side="${side}"] .panel-title`) ?? [];
  [...titles].find((title) => title.checkVisibility())?.focus();
}

function canTakeFocus(element: Element | null | undefined): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  return !element.matches(':disabled') && element.closest('[inert]') === null && element.checkVisibility();
}
