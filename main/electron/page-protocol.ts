import { randomBytes } from 'node:crypto';
import { protocol } from 'electron';
import type { RunningLanguage } from '../language.ts';
import { type Page, pageHeaders } from '../page.ts';
import { pageOrigin, pageScheme } from './page-origin.ts';

/** Must be called before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the page, which may reach nothing at all: its port is the preload's. */
export function servePage(page: Page, language: RunningLanguage): void {
  protocol.handle(pageScheme, ({ method, url }) => {
    const nonce = randomBytes(18).toString('base64');
    const headers = pageHeaders(nonce, "'none'");
    const found =
      url === `${pageOrigin}/`
        ? { type: 'text/html; charset=utf-8', bytes: page.htmlWith(nonce, language.now()) }
        : page.files.get(url.slice(`${pageOrigin}/`.length));
    if (method !== 'GET' || !url.startsWith(`${pageOrigin}/`) || found === undefined) {
      return new Response(null, { status: 404, headers });
    }
    return new Response(Buffer.from(found.bytes), { headers: { ...headers, 'Content-Type': found.type } });
  });
}
