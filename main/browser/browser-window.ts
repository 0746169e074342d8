import { spawn } from 'node:child_process';
import { type BrowserProfile, createBrowserProfile } from '../browser-profile.ts';

/** A browser that shows the program in a window of its own, with a profile nothing is left of. */
export interface BrowserWindow {
  /** Resolves when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  /** Ends the browser and deletes its profile. Once is enough; more does no harm. */
  close(): Promise<void>;
}

/** Throws an error of the system when there is no place for a profile; a browser that does not start has ended. */
export async function openBrowserWindow(browser: string, address: string): Promise<BrowserWindow> {
  const profile = await createBrowserProfile(browser);
  try {
    return openWithProfile(browser, address, profile);
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function openWithProfile(browser: string, address: string, profile: BrowserProfile): BrowserWindow {
  const flags = [`--app=${address}`, ...profile.flags, '--window-size=1280,800'];
  const child = spawn(browser, flags, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return {
    ended,
    async close() {
      child.kill();
      await ended;
      await profile.remove();
    },
  };
}
