import { WebSocket } from 'ws';
import { createSocketPort } from '../../main/browser/socket-port.ts';
import { systemClock } from '../../main/clock.ts';
import { type Caller, createCaller } from '../../shared/rpc/caller.ts';

/** A window on a browser host that is really there, as its page would open one. */
export async function openSocketWindow(address: string): Promise<Caller> {
  const url = new URL('port', address);
  const { origin } = url;
  url.protocol = 'ws:';
  const socket = new WebSocket(url, { origin });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return createCaller(createSocketPort(socket), systemClock);
}
