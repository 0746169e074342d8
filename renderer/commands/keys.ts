import type { Command, CommandContext } from './command.ts';
import { commands } from './commands.ts';
import { canRun } from './curtain.ts';

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * The name of a pressed key as commands name theirs: `P`, `Mod+Shift+Z` (Mod is Ctrl, on a Mac Command), `+`. For a sign
 * Shift is not named: where it stands on a keyboard differs. Null with Alt, which is for typing and the system.
 */
export function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): string | null {
  if (altKey) return null;
  const isLetter = /^\p{L}$/u.test(key);
  const name = isLetter ? key.toUpperCase() : key;
  const isShiftNamed = shiftKey && (isLetter || key.length > 1);
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${isShiftNamed ? 'Shift+' : ''}${name}`;
}

const commandsByKey = new Map<string, Command>(
  commands.flatMap((command) => command.keys.map((key) => [key, command] as const)),
);

/** Keys that mean the same in a field, a menu or a dialog too. */
const keysAboveAll = ['F9', 'F11'];
/** Keys that mean the same wherever the focus is, as long as nobody types. */
const keysEverywhere = ['Delete', 'Backspace'];
/** Keys that mean nothing to a text: without us the browser would print, save or search. */
const keysInText = ['Mod+P', 'Mod+S', 'Mod+Shift+S', 'Mod+K'];

/** Keys that elsewhere, too, belong to what has the focus. */
const keysInPicture = ['Mod+A'];

/**
 * The command a key stands for here. `isTyping`: in a field, where keys belong to the text. `isInPicture`: where letters,
 * signs and Enter are commands; elsewhere they belong to what has the focus, or to whoever speaks to the computer (WCAG
 * 2.1.4). Escape is always a command.
 */
export function commandFor(key: string | null, where: { isTyping: boolean; isInPicture: boolean }): Command | null {
  if (key === null) return null;
  const command = commandsByKey.get(key) ?? null;
  if (key === 'Escape' || keysAboveAll.includes(key)) return command;
  if (where.isTyping) return keysInText.includes(key) ? command : null;
  if (keysInPicture.includes(key)) return where.isInPicture ? command : null;
  return key.startsWith('Mod+') || keysEverywhere.includes(key) || where.isInPicture ? command : null;
}

/** Makes the page's keys run commands. The returned function ends that. */
export function listenToKeys(context: CommandContext, picture: () => HTMLElement | null): () => void {
  /** A field that is empty has nothing of its own to take back. */
  const isTypingIn = (target: Element | null, { ctrlKey, metaKey }: KeyboardEvent) => {
    const field = target?.closest<HTMLInputElement>('input:not([type="radio"], [type="checkbox"]), textarea') ?? null;
    return field !== null && !((ctrlKey || metaKey) && field.value === '');
  };
  const press = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const key = keyOf(event);
    if (event.defaultPrevented || event.isComposing) return;
    if (target?.closest('[role="dialog"], [role="menu"]') && !keysAboveAll.includes(key ?? '')) return;
    const command = commandFor(key, {
      isTyping: isTypingIn(target, event),
      isInPicture: target === null || target === document.body || target === picture(),
    });
    if (command === null) return;
    event.preventDefault();
    if (canRun(command, context)) command.run(context);
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
