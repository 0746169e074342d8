import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Preferences } from '../../shared/preferences.ts';
import { frameLimits } from '../../shared/rpc/frame.ts';
import type { Port } from '../../shared/rpc/port.ts';
import { type Page, type PageFile, pageHeaders } from '../page.ts';
import { createSocketPort } from './socket-port.ts';

/** The page and the ports to its windows, on this machine only. */
export interface PageServer {
  /** Where the page is, with the token of this run: who has the address may do what the person may. */
  readonly address: string;
  /**
   * An address that leads to the page once, for a command line: other people on this machine can read those, and by the
   * time they do it leads nowhere.
   */
  createDoor(): string;
  /** No door that was not yet gone through leads anywhere any more. */
  closeDoors(): void;
  /** Closes every window's port, and answers when the last connection is gone. */
  close(): Promise<void>;
}

/** An id nobody guesses: 256 bits. */
function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Serves a page on 127.0.0.1 under `/<token>/`. `port` 0 takes any that is free. Another site cannot reach it: not by a
 * name of its own that points here (the Host must be this address), not from its page (the Origin of a WebSocket must
 * be this page), not by guessing (the token). `preferences` are asked each time the page is. `onPort` is called for each
 * window that connects.
 */
export async function startServer(options: {
  readonly page: Page;
  readonly port: number;
  readonly preferences: () => Preferences;
  readonly onPort: (port: Port) => void;
}): Promise<PageServer> {
  const { page, preferences, onPort } = options;
  const token = createToken();
  const server = createServer();
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const portPath = 'port';
  const doors = new Set<string>();

  server.on('request', (request, response) => {
    if (request.headers.host !== host) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 403);
    if (request.method === 'GET' && doors.delete(request.url ?? '')) {
      response.writeHead(302, { ...unkept, Location: `/${token}/` }).end();
      return;
    }
    const nonce = randomBytes(18).toString('base64');
    const file = findFile(page, nonce, preferences(), pathUnder(token, request));
    if (file === null) return refuse(response, 404);
    response.writeHead(200, {
      ...pageHeaders(nonce, `ws://${host}/${token}/${portPath}`),
      'Content-Type': file.type,
      'Content-Length': file.bytes.length,
    });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
  });

  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameLimits.frame, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    // From here on Node no longer listens for errors of this connection, and one nobody hears ends the program.
    socket.on('error', () => socket.destroy());
    const isOurs =
      request.headers.host === host &&
      request.headers.origin === `http://${host}` &&
      pathUnder(token, request) === portPath;
    if (isOurs) sockets.handleUpgrade(request, socket, head, (opened) => onPort(createSocketPort(opened)));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  return {
    address: `http://${host}/${token}/`,
    createDoor() {
      const path = `/${createToken()}`;
      doors.add(path);
      return `http://${host}${path}`;
    },
    closeDoors() {
      doors.clear();
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What stands after `/<token>/` in the address, exactly as it was sent; null when the token is not ours. */
function pathUnder(token: string, request: IncomingMessage): string | null {
  const [, given, path] = /^\/([^/]*)\/(.*)$/s.exec(request.url ?? '') ?? [];
  if (given === undefined || path === undefined) return null;
  return timingSafeEqual(digest(given), digest(token)) ? path : null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function findFile(page: Page, nonce: string, preferences: Preferences, path: string | null): PageFile | null {
  if (path === null) return null;
  if (path === '') return { type: 'text/html; charset=utf-8', bytes: page.htmlWith(nonce, preferences) };
  return page.files.get(path) ?? null;
}

const unkept = { 'Cache-Control': 'no-store', 'Content-Length': 0, 'Referrer-Policy': 'no-referrer' };

function refuse(response: ServerResponse, status: 403 | 404): void {
  response.writeHead(status, unkept).end();
}
