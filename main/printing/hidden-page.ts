import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Preferences } from '../../shared/preferences.ts';
import { createBrowserProfile } from '../browser-profile.ts';
import { type Page, type PageFile, pageHeaders } from '../page.ts';
import { createDevTools, type DevTools } from './devtools-pipe.ts';

/** The page of the program in a browser that nobody sees. */
export interface HiddenPage {
  /** What an expression comes to in the page, when it has settled. Throws `browser-failed` when it does not. */
  evaluate<Output>(expression: string, output: z.ZodType<Output>): Promise<Output>;
  /** The PDF of what the page would print at this moment. */
  pdf(): Promise<Uint8Array>;
}

export interface HiddenPageOptions {
  /** The path of an installed browser. */
  readonly browser: string;
  readonly page: Page;
  readonly preferences: Preferences;
  /** What stands after the `#` of its address. */
  readonly fragment: string;
  readonly signal: AbortSignal;
}

/** No window, no sound, and no name that leads anywhere. */
const hiddenFlags = [
  '--headless',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--hide-scrollbars',
  '--mute-audio',
];

/** A name that no computer has (RFC 6761, 6.4): what is asked there is answered here, and nothing else is. */
const origin = 'https://krachtenkaart.invalid';

/** In milliseconds: how long a browser may take to end by itself. */
const patience = 5_000;

/**
 * Opens the page in an installed browser, without a socket: it is asked for, and answered, over two pipes that only this
 * program holds. It has a profile of its own, and a window that keeps nothing on disk. The browser has ended, and its
 * profile is gone, before this settles; a browser outlives its pipes by no more than a moment, whatever ends this program.
 * Throws `browser-failed`; when `signal` is aborted, what it was aborted with.
 */
export async function withHiddenPage<Made>(
  options: HiddenPageOptions,
  act: (page: HiddenPage) => Promise<Made>,
): Promise<Made> {
  const { browser, signal } = options;
  signal.throwIfAborted();
  const profile = await createBrowserProfile(browser);
  try {
    const child = spawn(browser, [...hiddenFlags, ...profile.flags], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // What it would leave in the folder of every program goes with its profile.
      env: { ...process.env, TMPDIR: profile.folder, TEMP: profile.folder, TMP: profile.folder },
    });
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    const [, , , toBrowser, fromBrowser] = child.stdio;
    const tools = createDevTools(toBrowser as Writable, fromBrowser as Readable);
    const kill = () => child.kill('SIGKILL');
    signal.addEventListener('abort', kill);
    try {
      return await act(await openPage(tools, options));
    } finally {
      const tooLong = setTimeout(kill, patience);
      tools.ask('Browser.close', {}, z.unknown()).catch(() => undefined);
      await ended;
      clearTimeout(tooLong);
      signal.removeEventListener('abort', kill);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await profile.remove();
  }
}

const nothing = z.unknown();
const pausedSchema = z.object({
  requestId: z.string(),
  request: z.object({ url: z.string(), method: z.string() }),
});

async function openPage(tools: DevTools, { page, preferences, fragment }: HiddenPageOptions): Promise<HiddenPage> {
  // What is shown in a context of its own is kept in memory.
  const context = await tools.ask('Target.createBrowserContext', {}, z.object({ browserContextId: z.string() }));
  const made = { url: 'about:blank', ...context };
  const target = await tools.ask('Target.createTarget', made, z.object({ targetId: z.string() }));
  const attached = z.object({ sessionId: z.string() });
  const { sessionId } = await tools.ask('Target.attachToTarget', { ...target, flatten: true }, attached);
  const ask = <Output>(method: string, input: object, output: z.ZodType<Output>) =>
    tools.ask(method, input, output, sessionId);

  tools.on('Fetch.requestPaused', (details) => {
    const { requestId, request } = pausedSchema.parse(details);
    const answer = answerTo(request, page, preferences);
    const answered =
      answer === null
        ? ask('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, nothing)
        : ask('Fetch.fulfillRequest', { requestId, ...answer }, nothing);
    // What the page no longer waits for.
    answered.catch(() => undefined);
  });
  await ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, nothing);
  await ask('Page.enable', {}, nothing);
  const loaded = tools.next('Page.loadEventFired');
  await Promise.all([ask('Page.navigate', { url: `${origin}/#${fragment}` }, nothing), loaded]);

  return {
    async evaluate(expression, output) {
      const evaluated = z.object({ exceptionDetails: z.undefined().optional(), result: z.object({ value: output }) });
      const input = { expression, awaitPromise: true, returnByValue: true };
      return (await ask('Runtime.evaluate', input, evaluated)).result.value;
    },
    async pdf() {
      const { data } = await ask('Page.printToPDF', printing, z.object({ data: z.string() }));
      return Buffer.from(data, 'base64');
    },
  };
}

/** As Electron is asked for it: size and margins are those of the paper's own style sheet. */
const printing = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsBase64',
} as const;

/** One of the files of the page; null for what is none. */
function answerTo({ url, method }: { url: string; method: string }, page: Page, preferences: Preferences) {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  if (method !== 'GET' || !url.startsWith(`${origin}/`)) return null;
  const nonce = randomBytes(18).toString('base64');
  const file: PageFile | null =
    path === '/'
      ? { type: 'text/html; charset=utf-8', bytes: page.htmlWith(nonce, preferences) }
      : (page.files.get(path.slice(1)) ?? null);
  if (file === null) return null;
  const headers = { ...pageHeaders(nonce, "'none'"), 'Content-Type': file.type };
  return {
    responseCode: 200,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(file.bytes).toString('base64'),
  };
}
