import type { EventName, EventPayload } from '../bridge-events.ts';
import { encodeFrame } from './frame.ts';
import type { Port } from './port.ts';

/** Tells one window of an event. Does nothing once the window is gone. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>, body?: Uint8Array) => void;

export function createEmit(port: Port): Emit {
  return (name, payload, body) => port.send(encodeFrame({ kind: 'event', name, payload }, body));
}
