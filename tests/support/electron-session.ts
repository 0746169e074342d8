import type { Protocol, Session, session as sessionModule, WebRequest } from 'electron';
import { createEvents, refusing } from './electron-refusing.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** The sessions of one run. Each must be in memory; `load` asks for an address as a page of that session would. */
export function createSessions(onCreated: (session: Session) => void) {
  const made = new Map<string, { readonly session: Session; load(address: string): Promise<Response> }>();

  const create = () => {
    const handlers = new Map<string, Handler>();
    let isCancelled = (_url: string): boolean => false;
    const known = {
      protocol: refusing('session.protocol', {
        handle: (scheme: string, handler: Handler) => void handlers.set(scheme, handler),
      }) as unknown as Protocol,
      on: createEvents('session', ['will-download']).on as unknown as Session['on'],
      setDevicePermissionHandler() {},
      setDisplayMediaRequestHandler() {},
      setPermissionCheckHandler() {},
      setPermissionRequestHandler() {},
      setSpellCheckerEnabled() {},
      setSpellCheckerLanguages() {},
      webRequest: refusing('session.webRequest', {
        onBeforeRequest(decide: (request: { url: string }, answer: (given: { cancel?: boolean }) => void) => void) {
          isCancelled = (url) => {
            let isStopped = false;
            decide({ url }, ({ cancel }) => {
              isStopped = cancel === true;
            });
            return isStopped;
          };
        },
      }) as unknown as WebRequest,
    } satisfies Partial<Session>;
    return {
      session: refusing('session', known) as unknown as Session,
      async load(address: string): Promise<Response> {
        if (isCancelled(address)) throw new Error(`${address} is cancelled`);
        const handler = handlers.get(new URL(address).protocol.slice(0, -1));
        if (handler === undefined) throw new Error(`Nothing answers ${address}`);
        return handler(new Request(address));
      },
    };
  };

  const session = {
    fromPartition(partition, options) {
      if (partition.startsWith('persist:') || options?.cache !== false) throw new Error('This session stays on disk');
      const known = made.get(partition) ?? create();
      if (!made.has(partition)) {
        made.set(partition, known);
        onCreated(known.session);
      }
      return known.session;
    },
  } satisfies Pick<typeof sessionModule, 'fromPartition'>;

  return {
    session: refusing('session', session),
    load(session: Session | undefined, address: string): Promise<Response> {
      const own = [...made.values()].find((known) => known.session === session);
      if (own === undefined) throw new Error('A window without a session of its own');
      return own.load(address);
    },
  };
}
