import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that shows the program in a window of its own, with a profile nothing is left of. */
export interface BrowserWindow {
  /** Resolves when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  /** Ends the browser and deletes its profile. Once is enough; more does no harm. */
  close(): Promise<void>;
}

/** No extensions, accounts, updates, reports, spelling, translation or network of the browser's own. */
const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate',
  '--disable-save-password-bubble',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** What has no flag: the profile's preferences, as the browser itself would write them. */
const quietPreferences = {
  autofill: { credit_card_enabled: false, profile_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

/** Throws an error of the system when there is no place for a profile; a browser that does not start has ended. */
export async function openBrowserWindow(browser: string, address: string): Promise<BrowserWindow> {
  const profile = await mkdtemp(join(profileParent(browser), 'krachtenkaart-'));
  try {
    return await openWithProfile(browser, address, profile);
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
}

async function openWithProfile(browser: string, address: string, profile: string): Promise<BrowserWindow> {
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(quietPreferences));
  const flags = [`--app=${address}`, `--user-data-dir=${profile}`, '--window-size=1280,800', ...quietFlags];
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
      // Helper processes of the browser may hold a file for a moment longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** A Chromium that Ubuntu keeps as a snap sees no temporary folder but its own, where we could delete nothing. */
function profileParent(browser: string): string {
  const snapFolder = join(homedir(), 'snap', 'chromium', 'common');
  const isSnap = existsSync(browser) && realpathSync(browser) === '/usr/bin/snap';
  return isSnap && existsSync(snapFolder) ? snapFolder : tmpdir();
}
