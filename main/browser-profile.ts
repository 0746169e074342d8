import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile that an installed browser is started with, and that nothing is left of. */
export interface BrowserProfile {
  readonly folder: string;
  /** What the browser is started with to use it, and to keep to itself. */
  readonly flags: readonly string[];
  /** Deletes it, when the browser has ended. */
  remove(): Promise<void>;
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

/** Throws an error of the system when there is no place for it. */
export async function createBrowserProfile(browser: string): Promise<BrowserProfile> {
  const folder = await mkdtemp(join(profileParent(browser), 'krachtenkaart-'));
  // Helper processes of the browser may hold a file for a moment longer.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    await mkdir(join(folder, 'Default'));
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(quietPreferences));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, flags: [`--user-data-dir=${folder}`, ...quietFlags], remove };
}

/** A Chromium that Ubuntu keeps as a snap sees no temporary folder but its own, where we could delete nothing. */
function profileParent(browser: string): string {
  const snapFolder = join(homedir(), 'snap', 'chromium', 'common');
  const isSnap = existsSync(browser) && realpathSync(browser) === '/usr/bin/snap';
  return isSnap && existsSync(snapFolder) ? snapFolder : tmpdir();
}
