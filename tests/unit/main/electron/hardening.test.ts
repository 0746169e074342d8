import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  confineApp,
  confinePage,
  confineSession,
  hardening,
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
} from '../../../../main/electron/hardening.ts';
import { hostileAddresses } from '../../../support/hostile-addresses.ts';

const declarations = readFileSync(
  fileURLToPath(new URL('../../../../node_modules/electron/electron.d.ts', import.meta.url)),
  'utf8',
);

/** Every permission that a handler of Electron's declarations may be asked about. */
function permissionsOf(handler: string): string[] {
  const [, union = ''] =
    new RegExp(`${handler}\\(handler: .*?permission: ((?:'[^']+' \\| )*'[^']+')`).exec(declarations) ?? [];
  return [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}
const permissions = [...permissionsOf('setPermissionRequestHandler'), ...permissionsOf('setPermissionCheckHandler')];

describe('what Electron is told', () => {
  it('is this, member by member', () => {
    expect(hardening).toEqual({
      webPreferences: {
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
      },
      partition: 'krachtenkaart',
      sessionOptions: { cache: false },
      connectSource: "'none'",
      webRtcPolicy: 'disable_non_proxied_udp',
      switches: [
        ['disable-background-networking'],
        ['disable-component-update'],
        ['disable-domain-reliability'],
        ['no-pings'],
        ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ],
    });
  });

  it('can be loosened by nothing that runs later', () => {
    const { webPreferences, sessionOptions, switches } = hardening;
    for (const part of [hardening, webPreferences, sessionOptions, switches]) expect(Object.isFrozen(part)).toBe(true);
  });

  it('keeps its session in memory', () => {
    expect(hardening.partition).not.toMatch(/^persist:/);
  });
});

describe('a hostile address', () => {
  it('is one of at least 300, each another', () => {
    expect(new Set(hostileAddresses).size).toBeGreaterThanOrEqual(300);
  });

  it('is never gone to', () => {
    expect(hostileAddresses.filter(isNavigationAllowed)).toEqual([]);
    expect(isNavigationAllowed('app://krachtenkaart/')).toBe(true);
  });

  it('is never asked for outside the page itself', () => {
    const asked = hostileAddresses.filter(isRequestAllowed);
    expect(asked.filter((address) => !address.startsWith('app://krachtenkaart/'))).toEqual([]);
    expect(isRequestAllowed('app://krachtenkaart/assets/page.css')).toBe(true);
  });
});

describe('a permission', () => {
  it('is one that Electron knows', () => {
    expect(permissions).toContain('clipboard-read');
    expect(permissions).toContain('media');
    expect(permissions.length).toBeGreaterThan(60);
  });

  it('is never given, but to fill the screen', () => {
    const given = [...permissions, 'tomorrow', 'Fullscreen', 'fullscreen ', ''].filter(isPermissionAllowed);
    expect(new Set(given)).toEqual(new Set(['fullscreen']));
  });
});

/** A session that remembers its handlers. */
function createSession() {
  const handlers: Record<string, (...input: never[]) => unknown> = {};
  const set = (name: string) => (handler: ((...input: never[]) => unknown) | null) => {
    if (handler !== null) handlers[name] = handler;
  };
  const values: Record<string, unknown> = {};
  const keep = (name: string) => (value: unknown) => {
    values[name] = value;
  };
  const session = {
    setPermissionRequestHandler: set('request'),
    setPermissionCheckHandler: set('check'),
    setDevicePermissionHandler: set('device'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    setSpellCheckerEnabled: keep('spellChecker'),
    setSpellCheckerLanguages: keep('spellCheckerLanguages'),
    on: ((name: string, listener: () => void) => set(name)(listener)) as unknown as Session['on'],
    webRequest: { onBeforeRequest: set('before-request') } as unknown as Session['webRequest'],
  } satisfies Partial<Session>;
  return { session: session as unknown as Session, handlers, values };
}

/** What an event that may be prevented comes to. */
function isPrevented(send: (event: { preventDefault(): void }) => void): boolean {
  let wasPrevented = false;
  send({
    preventDefault() {
      wasPrevented = true;
    },
  });
  return wasPrevented;
}

describe('a session', () => {
  const { session, handlers, values } = createSession();
  confineSession(session);
  const call = (name: string, ...input: unknown[]) => handlers[name]?.(...(input as never[]));

  it('denies every permission that is requested or looked at, but to fill the screen, and every device', () => {
    for (const permission of permissions) {
      let answer: unknown;
      call('request', null, permission, (isGiven: boolean) => {
        answer = isGiven;
      });
      expect(answer).toBe(permission === 'fullscreen');
      expect(call('check', null, permission)).toBe(permission === 'fullscreen');
    }
    expect(call('device')).toBe(false);
    expect(values['displayMedia']).toBeNull();
  });

  it('cancels every request but for the page', () => {
    const isCancelled = (url: string) => {
      let answer: { readonly cancel?: boolean } = {};
      call('before-request', { url }, (given: typeof answer) => {
        answer = given;
      });
      return answer.cancel;
    };
    for (const url of hostileAddresses) expect(isCancelled(url)).toBe(!url.startsWith('app://krachtenkaart/'));
    expect(isCancelled('app://krachtenkaart/')).toBe(false);
  });

  it('downloads nothing, and no dictionary', () => {
    expect(isPrevented((event) => call('will-download', event))).toBe(true);
    expect(values).toMatchObject({ spellChecker: false, spellCheckerLanguages: [] });
  });
});

/** A window's contents that remember what they were told. */
function createContents() {
  const events = new EventEmitter();
  const told: { open?: () => { action: string }; policy?: string } = {};
  const contents = {
    on: events.on.bind(events) as unknown as WebContents['on'],
    setWindowOpenHandler(handler) {
      told.open = handler as unknown as () => { action: string };
    },
    setWebRTCIPHandlingPolicy(policy) {
      told.policy = policy;
    },
  } satisfies Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;
  return { contents: contents as unknown as WebContents, events, told };
}

describe('a page', () => {
  const { contents, events, told } = createContents();
  confinePage(contents);

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('goes nowhere else: %s', (name) => {
    const isStopped = (url: string) =>
      isPrevented(({ preventDefault }) => void events.emit(name, { url, preventDefault }));
    expect(hostileAddresses.filter((url) => !isStopped(url))).toEqual([]);
    expect(isStopped('app://krachtenkaart/')).toBe(false);
  });

  it('opens no window and holds no webview', () => {
    expect(told.open?.()).toEqual({ action: 'deny' });
    expect(isPrevented((event) => void events.emit('will-attach-webview', event))).toBe(true);
    expect(told.policy).toBe('disable_non_proxied_udp');
  });
});

it('confines every session and every page there will be, before any is there', () => {
  const events = new EventEmitter();
  const done: string[] = [];
  confineApp({
    enableSandbox: () => void done.push('sandbox'),
    commandLine: { appendSwitch: (name: string) => void done.push(name) } as never,
    on: events.on.bind(events) as never,
  });
  expect(done).toEqual(['sandbox', ...hardening.switches.map(([name]) => name)]);
  const made = createSession();
  events.emit('session-created', made.session);
  expect(Object.keys(made.handlers)).toContain('before-request');
  const { contents, told } = createContents();
  events.emit('web-contents-created', {}, contents);
  expect(told.open?.()).toEqual({ action: 'deny' });
});
