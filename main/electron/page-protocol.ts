import { randomBytes } from 'node:crypto';
import type { Protocol } from 'electron';
import type { Preferences } from '../../shared/preferences.ts';
import { type Page, pageHeaders } from '../page.ts';
import { hardening } from './hardening.ts';
import { fileNameOf, pageScheme } from './page-origin.ts';

/** Must be called before Electron is ready. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the page to one session. What is not a file of the page is not there. */
export function servePage(protocol: Pick<Protocol, 'handle'>, page: Page, preferences: () => Preferences): void {
  protocol.handle(pageScheme, ({ method, url }) => answerRequest(page, preferences(), method, url));
}

/** The answer to one request: a file of the page, or 404; never kept, and never without the page's policy. */
export function answerRequest(page: Page, preferences: Preferences, method: string, address: string): Response {
  const nonce = randomBytes(18).toString('base64');
  const headers = pageHeaders(nonce, hardening.connectSource);
  const name = fileNameOf(address);
  const found =
    name === 'index.html'
      ? { type: 'text/html; charset=utf-8', bytes: page.htmlWith(nonce, preferences) }
      : page.files.get(name ?? '');
  if (method !== 'GET' || found === undefined) return new Response(null, { status: 404, headers });
  return new Response(Buffer.from(found.bytes), { headers: { ...headers, 'Content-Type': found.type } });
}
