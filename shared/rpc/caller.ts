import type { CallInput, CallName, CallOutput } from '../bridge.ts';
import type { EventName, EventPayload } from '../bridge-events.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { decodeMainFrame, encodeFrame, type Frame, type MainHeader, type WindowHeader } from './frame.ts';
import type { Port } from './port.ts';
import { waitOf } from './waits.ts';

/** The part of an `AbortSignal` a call needs; this code knows neither a page nor Node. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', listener: () => void): void;
  removeEventListener(kind: 'abort', listener: () => void): void;
}

export interface CallOptions {
  readonly body?: Uint8Array;
  readonly signal?: CancelSignal;
}

export interface CallAnswer<Name extends CallName> {
  readonly output: CallOutput<Name>;
  /** Empty, except for a call whose contract has a body. */
  readonly body: Uint8Array;
}

export type EventListener<Name extends EventName> = (payload: EventPayload<Name>, body: Uint8Array) => void;

/** A window's end of the bridge. */
export interface Caller {
  /**
   * Asks main for one thing. Rejects with an `AppError`: what main refused with, or `cancelled`, `timed-out` (by
   * waits.ts) or `connection-lost`. Main is told when an answer is no longer wanted; for some calls it may
   * come all the same, and is then given.
   */
  call<Name extends CallName>(name: Name, input: CallInput<Name>, options?: CallOptions): Promise<CallAnswer<Name>>;
  /** Calls `listener` for each such event. The returned function ends that. */
  on<Name extends EventName>(name: Name, listener: EventListener<Name>): () => void;
  /** Closes the port: all that was still waited for is refused with `connection-lost`. */
  close(): void;
}

interface PendingCall {
  settle(frame: Frame<MainHeader>): void;
  refuse(error: AppError): void;
}

/**
 * What main says is not parsed by the contract a second time: it is one program, built as one, and main already vouches
 * for it. Only the frame is checked, and one that is not a frame closes the port.
 */
export function createCaller(port: Port, clock: Clock): Caller {
  const pending = new Map<number, PendingCall>();
  const listeners = new Map<string, Set<(payload: never, body: Uint8Array) => void>>();
  let nextId = 0;
  let isOpen = true;

  const send = (header: WindowHeader, body?: Uint8Array) => port.send(encodeFrame(header, body));

  port.onFrame((bytes) => {
    let frame: Frame<MainHeader>;
    try {
      frame = decodeMainFrame(bytes);
    } catch {
      port.close();
      return;
    }
    const { header, body } = frame;
    if (header.kind === 'event') {
      for (const listener of listeners.get(header.name) ?? []) listener(header.payload as never, body);
    } else {
      pending.get(header.id)?.settle(frame);
    }
  });

  port.onClose(() => {
    isOpen = false;
    for (const { refuse } of [...pending.values()]) refuse(new AppError('connection-lost'));
  });

  return {
    call(name, input, { body, signal } = {}) {
      return new Promise((resolve, reject) => {
        if (!isOpen) return reject(new AppError('connection-lost'));
        if (signal?.aborted) return reject(new AppError('cancelled'));
        const id = nextId++;
        const { seconds, endsWithAnswer } = waitOf(name);
        let gaveUpAs: 'cancelled' | 'timed-out' | null = null;
        const giveUp = (code: 'cancelled' | 'timed-out') => {
          if (gaveUpAs !== null) return;
          gaveUpAs = code;
          send({ kind: 'cancel', id });
          if (!endsWithAnswer) refuse(new AppError(code));
        };
        const onAbort = () => giveUp('cancelled');
        const stopTimer = seconds === null ? null : clock.after(seconds * 1_000, () => giveUp('timed-out'));
        const forget = () => {
          pending.delete(id);
          stopTimer?.();
          signal?.removeEventListener('abort', onAbort);
        };
        const refuse = (error: AppError) => {
          forget();
          reject(error);
        };
        signal?.addEventListener('abort', onAbort);
        pending.set(id, {
          refuse,
          settle({ header, body: answered }) {
            forget();
            if (header.kind === 'answer') resolve({ output: header.output as CallOutput<typeof name>, body: answered });
            else if (header.kind === 'refusal') {
              const code = header.code === 'cancelled' ? (gaveUpAs ?? header.code) : header.code;
              reject(new AppError(code, header.place === undefined ? {} : { place: header.place }));
            }
          },
        });
        send({ kind: 'call', id, name, input }, body);
      });
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known);
      known.add(listener);
      return () => known.delete(listener);
    },
    close() {
      port.close();
    },
  };
}
