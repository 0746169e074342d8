import { type CallInput, type CallName, type CallOutput, calls } from '../shared/bridge.ts';
import { AppError, errorCodeOf } from '../shared/errors.ts';
import { decodeWindowFrame, encodeFrame, type Frame, type MainHeader, type WindowHeader } from '../shared/rpc/frame.ts';
import type { Port } from '../shared/rpc/port.ts';

export interface IncomingCall {
  /** Empty, except for a call whose contract has a body. */
  readonly body: Uint8Array;
  /** Aborted when the window no longer waits for the answer, or is gone. */
  readonly signal: AbortSignal;
}

type HasBody<Name extends CallName> = (typeof calls)[Name] extends { readonly body: true } ? true : false;

/** What a handler answers: the output, and beside it the body where the contract has one. */
type Answer<Name extends CallName> =
  HasBody<Name> extends true ? { readonly output: CallOutput<Name>; readonly body: Uint8Array } : CallOutput<Name>;

type Handler<Name extends CallName> = (
  input: CallInput<Name>,
  call: IncomingCall,
) => Answer<Name> | Promise<Answer<Name>>;

export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** The handlers of one group of the contract: `HandlersOf<'maps'>` are all of `maps.…`. */
export type HandlersOf<Group extends string> = Pick<Handlers, Extract<CallName, `${Group}.${string}`>>;

/**
 * Main's end of the bridge to one window. Each input is parsed here, once; behind it the types are trusted. An unknown
 * call, a bad input or a body nobody asked for is refused with `bad-request` before anything happens; a frame that is
 * none, or an id that is still in use, closes the port. A refusal carries a code, and of a fault in a file its line and
 * column, and nothing else. Calls are begun in
 * the order they came in.
 */
export function answerCalls(port: Port, handlers: Handlers): void {
  const running = new Map<number, AbortController>();

  const send = (header: MainHeader, body?: Uint8Array) => port.send(encodeFrame(header, body));

  const answer = async (id: number, name: string, input: unknown, body: Uint8Array) => {
    const abort = new AbortController();
    running.set(id, abort);
    try {
      if (!isCallName(name)) throw new AppError('bad-request');
      const answered = await handle(handlers, name, input, { body, signal: abort.signal });
      send({ kind: 'answer', id, output: answered.output }, answered.body);
    } catch (error) {
      send({ kind: 'refusal', id, code: errorCodeOf(error), ...placeIn(error) });
    } finally {
      running.delete(id);
    }
  };

  port.onFrame((bytes) => {
    let frame: Frame<WindowHeader>;
    try {
      frame = decodeWindowFrame(bytes);
    } catch {
      return port.close();
    }
    const { header, body } = frame;
    if (header.kind === 'cancel') running.get(header.id)?.abort();
    else if (running.has(header.id)) port.close();
    else void answer(header.id, header.name, header.input, body);
  });

  port.onClose(() => {
    for (const abort of running.values()) abort.abort();
  });
}

/** A line and a column, where that is what the place of an error is; a path in a map stays here. */
function placeIn(error: unknown): { readonly place?: string } {
  const place = error instanceof AppError ? error.place : null;
  return place !== null && /^\d+:\d+$/.test(place) ? { place } : {};
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

async function handle<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  call: IncomingCall,
): Promise<{ readonly output: unknown; readonly body?: Uint8Array }> {
  const contract = calls[name];
  const hasBody = 'body' in contract;
  const parsed = contract.input.safeParse(input);
  if (!parsed.success || (call.body.length > 0 && !hasBody)) throw new AppError('bad-request');
  const answered = await handlers[name](parsed.data as CallInput<Name>, call);
  return hasBody ? (answered as Answer<'document.sync'>) : { output: answered };
}
