import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';

/** What a browser that was started with `--remote-debugging-pipe` is asked, and tells. */
export interface DevTools {
  /**
   * Asks for one thing, of the browser itself or of the page of `session`, and answers with what came back in the form of
   * `output`. Throws `browser-failed` when it is refused, or when the browser ends first.
   */
  ask<Output>(method: string, input: object, output: z.ZodType<Output>, session?: string): Promise<Output>;
  /** Calls `listener` with each event of this name. */
  on(event: string, listener: (details: unknown) => void): void;
  /** Resolves at the next event of this name. Throws `browser-failed` when the browser ends first. */
  next(event: string): Promise<void>;
}

/** An answer has the number of its question; an event has a name. */
const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
});

type Settle = (message: z.infer<typeof messageSchema> | null) => void;

/**
 * The Chrome DevTools Protocol over two streams: JSON messages, each ended by a NUL (the protocol has no other way to reach
 * a browser without a socket that others could find).
 */
export function createDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, Settle>();
  const listeners = new Map<string, ((details: unknown) => void)[]>();
  const gone = Promise.withResolvers<never>();
  // Whoever waits for something hears of it.
  gone.promise.catch(() => undefined);
  let isGone = false;
  let asked = 0;
  let pieces: Buffer[] = [];

  const hear = (text: string) => {
    const message = messageSchema.parse(JSON.parse(text));
    if (message.method !== undefined) for (const listen of listeners.get(message.method) ?? []) listen(message.params);
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  const end = () => {
    isGone = true;
    gone.reject(new AppError('browser-failed'));
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  fromBrowser.on('data', (data: Buffer) => {
    let from = 0;
    for (let at = data.indexOf(0); at >= 0; at = data.indexOf(0, from)) {
      const text = Buffer.concat([...pieces, data.subarray(from, at)]).toString('utf8');
      pieces = [];
      from = at + 1;
      try {
        hear(text);
      } catch {
        // What is no message comes from no browser.
        fromBrowser.destroy();
        return;
      }
    }
    if (from < data.length) pieces.push(data.subarray(from));
  });
  for (const stream of [toBrowser, fromBrowser]) {
    stream.on('error', end);
    stream.on('close', end);
  }

  const on: DevTools['on'] = (event, listener) => {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  };
  return {
    async ask(method, input, output, session) {
      if (isGone) throw new AppError('browser-failed');
      asked += 1;
      const id = asked;
      const message = await new Promise<Parameters<Settle>[0]>((resolve) => {
        waiting.set(id, resolve);
        toBrowser.write(`${JSON.stringify({ id, method, params: input, sessionId: session })}\0`);
      });
      const read = output.safeParse(message?.result);
      if (message?.error !== undefined || !read.success) throw new AppError('browser-failed');
      return read.data;
    },
    on,
    next: (event) => Promise.race([new Promise<void>((resolve) => on(event, () => resolve())), gone.promise]),
  };
}
