/**
 * Who made a change to a document: the origin of every Yjs transaction. Undo tracks `user` only, saving reacts to all
 * but `file`, and nothing is sent back to the mirror it came from.
 */
export const origins = {
  /** A command of the person at this window. */
  user: 'user',
  /** Something new, made hidden just before `user` shows it: undo then hides it, and takes nothing of a colleague's with it. */
  unseen: 'unseen',
  /** Another mirror of the same document: in main, a window; in a window, main. */
  window: 'window',
  /** The encrypted file, when it is opened. */
  file: 'file',
  /** Data from elsewhere, taken in as one step. */
  import: 'import',
} as const;
