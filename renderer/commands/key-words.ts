import type { Text } from '../../shared/text/text.ts';

/** Keys whose name is not the sign on them, as `keyOf` names them. */
const named = {
  Enter: 'finding.keys.enter',
  ' ': 'finding.keys.space',
  Escape: 'finding.keys.escape',
  Delete: 'finding.keys.delete',
  Backspace: 'finding.keys.backspace',
  Shift: 'finding.keys.shift',
  Arrow: 'finding.keys.arrow',
  ContextMenu: 'finding.keys.menu',
} as const;

/** The parts of a key as they stand on a keyboard, in the order they are pressed: Ctrl, Shift, S. */
export function wordsOfKey(key: string, text: Text, isMac: boolean): readonly string[] {
  const parts = key.split(/(?<=.)\+(?=.)/u);
  return parts.map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : text('finding.keys.control');
    return part in named ? text(named[part as keyof typeof named]) : part;
  });
}

/** Whether this is a Mac, where Command does what Ctrl does elsewhere. */
export function isMac(): boolean {
  return /mac/iu.test(navigator.userAgent);
}
