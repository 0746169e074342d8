import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { Clock } from '../../shared/clock.ts';
import type { Text } from '../../shared/text/text.ts';

/** In milliseconds: a save that is done by then needs no words. */
const patience = 2_000;

/**
 * Waits for the last save. When that takes long, a dialog at the window says so; it goes away when the save is done, and
 * a person who closes it changes nothing. A Mac can't show one without a window but by letting everything wait for it,
 * the save too: there nothing is said then.
 */
export async function saveWithWords<Saved>(
  text: Text,
  clock: Clock,
  save: () => Promise<Saved>,
  isMac: boolean = process.platform === 'darwin',
): Promise<Saved> {
  const done = new AbortController();
  const stop = clock.after(patience, () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined && isMac) return;
    const options: MessageBoxOptions = {
      type: 'info',
      message: text('launcher.savingLast'),
      detail: text('launcher.savingLastWhat'),
      buttons: [text('ui.close')],
      signal: done.signal,
    };
    // Words that can't be shown are no reason not to save.
    const shown = window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options);
    shown.catch(() => undefined);
  });
  try {
    return await save();
  } finally {
    stop();
    done.abort();
  }
}
