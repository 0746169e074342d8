import type { App, Session, WebContents, WebPreferences } from 'electron';
import { pageAddress, pageOrigin } from './page-origin.ts';

/**
 * All that Electron is told about what the page may do, in one place. It is never loosened while the program runs, and
 * nothing else sets any of it. No crash reporter is ever started.
 */
export const hardening = Object.freeze({
  webPreferences: Object.freeze({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    enableWebSQL: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
  } as const satisfies WebPreferences),
  /** Without `persist:` before it, Electron keeps it in memory. */
  partition: 'krachtenkaart',
  sessionOptions: Object.freeze({ cache: false }),
  /** What the page may connect to, as a source of CSP. Its port is the preload's. */
  connectSource: "'none'",
  webRtcPolicy: 'disable_non_proxied_udp',
  /** Chromium's own traffic; a name that is looked up all the same is not found. */
  switches: Object.freeze([
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['no-pings'],
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ] as const satisfies readonly (readonly [name: string, value?: string])[]),
});

/** The page itself is the one place that may be gone to: it may be loaded again. */
export function isNavigationAllowed(address: string): boolean {
  return address === pageAddress;
}

/** Only what the page came with may be asked for. */
export function isRequestAllowed(address: string): boolean {
  return address.startsWith(`${pageOrigin}/`);
}

/** The page may fill the screen. Nothing else is needed, so nothing else is given, whatever it is called. */
export function isPermissionAllowed(permission: string): boolean {
  return permission === 'fullscreen';
}

/** Must be called before Electron is ready. */
export function confineApp(app: Pick<App, 'enableSandbox' | 'commandLine' | 'on'>): void {
  app.enableSandbox();
  for (const [name, value] of hardening.switches) app.commandLine.appendSwitch(name, value);
  app.on('session-created', confineSession);
  app.on('web-contents-created', (_event, contents) => confinePage(contents));
}

/** The page shows itself and nothing else: no other page, no window, no frame of another kind, whatever it asks. */
export function confinePage(contents: WebContents): void {
  const confine = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(hardening.webRtcPolicy);
  contents.on('will-navigate', confine);
  contents.on('will-frame-navigate', confine);
  contents.on('will-redirect', confine);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No network, no permission but to fill the screen, no device, no download, and no dictionary that would be fetched. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isPermissionAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  // Without a filter, which would itself leave out schemes, every request is asked about.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isRequestAllowed(url) }));
}
