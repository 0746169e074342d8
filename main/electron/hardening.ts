import { app, type Session } from 'electron';
import { pageOrigin } from './page-origin.ts';

/** The page shows itself and nothing else: no other page, no window, no frame of another kind, whatever it asks. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (event.url !== `${pageOrigin}/`) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** No network, and no permission but to copy words that the person asks to copy. */
export function confineSession(session: Session): void {
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write';
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${pageOrigin}/`) });
  });
}
