import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type PageServer, startServer } from '../../../../main/browser/server.ts';
import { readPage } from '../../../../main/page.ts';
import { createPreferences } from '../../../../main/preferences.ts';
import { createSettings } from '../../../../main/settings.ts';
import { frameLimits } from '../../../../shared/rpc/frame.ts';
import type { Port } from '../../../../shared/rpc/port.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

interface Served extends PageServer {
  readonly ports: Port[];
  readonly host: string;
  /** `/<token>/` */
  readonly path: string;
}

async function serve(): Promise<Served> {
  const folder = await createTemporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="%NONCE%">');
  await writeFile(join(folder, 'assets', 'page.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not of the page');
  const ports: Port[] = [];
  const page = await readPage(folder);
  const server = await startServer({
    page,
    port: 0,
    preferences: createPreferences(createSettings({ store: {} }), 'nl').now,
    onPort: (port) => ports.push(port),
  });
  onTestFinished(() => server.close());
  const { host, pathname } = new URL(server.address);
  return { ...server, ports, host, path: pathname };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks exactly what it is told to: `fetch` would mend the path and set the Host. */
async function ask(
  { host }: Served,
  path: string,
  { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const [hostname, port] = host.split(':');
  const asked = request({ hostname, port, path, method, headers: { Host: host, ...headers } });
  asked.end();
  const [response] = await once(asked, 'response');
  let body = '';
  for await (const part of response) body += part;
  return { status: response.statusCode, headers: response.headers, body };
}

it('serves the page and its files under the token', async () => {
  const served = await serve();
  const page = await ask(served, served.path);
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const script = await ask(served, `${served.path}assets/page.js`);
  expect(script).toMatchObject({ status: 200, body: 'export {};' });
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(await ask(served, served.path, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

it('sends a policy with a nonce of its own each time, the same as in the page', async () => {
  const served = await serve();
  const nonces = [];
  for (let count = 0; count < 5; count++) {
    const { headers, body } = await ask(served, served.path);
    const [, nonce] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
    expect(body).toBe(`<meta property="csp-nonce" nonce="${nonce}">`);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(5);
});

it('lets the page reach its own port and nothing else, and leaves nothing behind', async () => {
  const served = await serve();
  const { headers } = await ask(served, served.path);
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain(`connect-src ws://${served.host}${served.path}port`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it.each([
  ['no token', () => '/'],
  ['another token', ({ path }: Served) => path.replace(/^\/./, (start) => (start === '/A' ? '/B' : '/A'))],
  ['half the token', ({ path }: Served) => `${path.slice(0, 20)}/`],
  ['the token without its slash', ({ path }: Served) => path.slice(0, -1)],
  ['a file that is not of the page', ({ path }: Served) => `${path}secret.txt`],
  ['a file that is not there', ({ path }: Served) => `${path}assets/nothing.js`],
  ['a folder', ({ path }: Served) => `${path}assets/`],
  ['a path that leads up', ({ path }: Served) => `${path}../../etc/passwd`],
  ['a path that leads up and back', ({ path }: Served) => `${path}assets/../assets/page.js`],
  ['a path that leads up, in code', ({ path }: Served) => `${path}%2e%2e/secret.txt`],
  ['a path with backslashes', ({ path }: Served) => `${path}assets\\page.js`],
  ['a path with a query', ({ path }: Served) => `${path}assets/page.js?x`],
  ['a path with a zero', ({ path }: Served) => `${path}assets/page.js%00`],
  ['another address altogether', ({ host, path }: Served) => `http://${host}${path}`],
  ['a name every object has', ({ path }: Served) => `${path}__proto__`],
  ['the port without a WebSocket', ({ path }: Served) => `${path}port`],
])('finds nothing at %s', async (_, pathOf) => {
  const served = await serve();
  expect(await ask(served, pathOf(served))).toMatchObject({ status: 404, body: '' });
});

it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])('refuses the host %s', async (host) => {
  const served = await serve();
  expect(await ask(served, served.path, { headers: { Host: host } })).toMatchObject({ status: 403, body: '' });
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
  const served = await serve();
  expect(await ask(served, served.path, { method })).toMatchObject({ status: 403, body: '' });
});

it('opens a door to the page once', async () => {
  const served = await serve();
  const { pathname } = new URL(served.createDoor());
  expect(pathname).not.toContain(served.path.slice(1, -1));
  // Who only looks whether there is anything does not use it up.
  expect(await ask(served, pathname, { method: 'HEAD' })).toMatchObject({ status: 404 });
  expect(await ask(served, pathname)).toMatchObject({ status: 302, headers: { location: served.path } });
  expect(await ask(served, pathname)).toMatchObject({ status: 404 });
});

it('opens no door that was closed', async () => {
  const served = await serve();
  const { pathname } = new URL(served.createDoor());
  served.closeDoors();
  expect(await ask(served, pathname)).toMatchObject({ status: 404 });
});

/** How a WebSocket fares: `open`, or the status it is refused with. */
async function open(address: string, headers: Record<string, string>): Promise<{ socket: WebSocket; fate: unknown }> {
  const socket = new WebSocket(address, { headers });
  onTestFinished(() => socket.terminate());
  const fate = await new Promise((resolve) => {
    socket.once('open', () => resolve('open'));
    socket.once('error', (error) => resolve(error.message));
  });
  return { socket, fate };
}

it('gives each window of its own page a port, both ways', async () => {
  const served = await serve();
  const { socket, fate } = await open(`ws://${served.host}${served.path}port`, { Origin: `http://${served.host}` });
  expect(fate).toBe('open');
  const [port] = served.ports;
  const heard = new Promise((resolve) => port?.onFrame((frame) => resolve([...frame])));
  socket.send(new Uint8Array([1, 2]));
  expect(await heard).toEqual([1, 2]);
  port?.send(new Uint8Array([3]));
  expect([...(await once(socket, 'message'))[0]]).toEqual([3]);
});

it.each([
  ['another site', { Origin: 'http://evil.example' }],
  ['no site', {}],
  ['a file', { Origin: 'null' }],
  ['the same address over another protocol', { Origin: 'https://HOST' }],
  ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
  ['a name that points here', { Origin: 'http://HOST', Host: 'evil.example' }],
])('refuses a WebSocket of %s', async (_, headers) => {
  const served = await serve();
  const filled = Object.fromEntries(
    Object.entries<string>(headers).map(([name, value]) => [name, value.replace('HOST', served.host)]),
  );
  const { fate } = await open(`ws://${served.host}${served.path}port`, filled);
  expect(fate).toBe('Unexpected server response: 403');
  expect(served.ports).toEqual([]);
});

it.each(['/port', '/x/port', 'PATHport/', 'PATH', 'PATHport?x'])('refuses a WebSocket at %s', async (path) => {
  const served = await serve();
  const address = `ws://${served.host}${path.replace('PATH', served.path)}`;
  const { fate } = await open(address, { Origin: `http://${served.host}` });
  expect(fate).toBe('Unexpected server response: 403');
  expect(served.ports).toEqual([]);
});

it('closes a port on a message of text', async () => {
  const served = await serve();
  const { socket } = await open(`ws://${served.host}${served.path}port`, { Origin: `http://${served.host}` });
  const [port] = served.ports;
  const heard: unknown[] = [];
  port?.onFrame((frame) => heard.push(frame));
  const closed = new Promise<void>((resolve) => port?.onClose(resolve));
  socket.send('text');
  await closed;
  expect(heard).toEqual([]);
});

it('closes a port on a message over the limit of a frame, before it has come in', async () => {
  const served = await serve();
  const { socket } = await open(`ws://${served.host}${served.path}port`, { Origin: `http://${served.host}` });
  const [port] = served.ports;
  const closed = new Promise<void>((resolve) => port?.onClose(resolve));
  socket.send(new Uint8Array(frameLimits.frame + 1));
  const [code] = await once(socket, 'close');
  await closed;
  expect(code).toBe(1009);
});

it('listens on this machine only, and on nothing once it is closed', async () => {
  const served = await serve();
  expect(served.host).toMatch(/^127\.0\.0\.1:\d+$/);
  const { socket } = await open(`ws://${served.host}${served.path}port`, { Origin: `http://${served.host}` });
  const closed = once(socket, 'close');
  await served.close();
  await closed;
  const [refused] = await once(connect(Number(served.host.split(':')[1]), '127.0.0.1'), 'error');
  expect(refused.code).toBe('ECONNREFUSED');
});

it('lives on when a connection it refused is broken off', async () => {
  const served = await serve();
  const [host = '', port] = served.host.split(':');
  const refused = 'GET /x HTTP/1.1\r\nHost: elsewhere\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  for (let count = 0; count < 20; count++) {
    const socket = connect(Number(port), host);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(refused);
    socket.resetAndDestroy();
    await once(socket, 'close');
  }
  const { status } = await ask(served, served.path);
  expect(status).toBe(200);
});
