import { decodeUtf8, encodeUtf8 } from 'lib0/string';
// The small zod: the first screen waits for it.
import * as z from 'zod/mini';
import { AppError, errorCodes } from '../errors.ts';

/**
 * A frame is one whole message of the bridge: the length of the header in bytes (uint32, big-endian), the header (JSON,
 * UTF-8), and the raw body, which is all that is left. `input`, `output` and `payload` are of the contract in bridge.ts.
 */
const callId = z.int().check(z.nonnegative());

/** What a window may say. */
const windowHeaderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id: callId, name: z.string(), input: z.unknown() }),
  z.strictObject({ kind: z.literal('cancel'), id: callId }),
]);

/** What main may say. */
const mainHeaderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), id: callId, output: z.unknown() }),
  z.strictObject({
    kind: z.literal('refusal'),
    id: callId,
    code: z.enum(errorCodes),
    /** The line and the column where the fault stands, in a file of another program. */
    place: z.optional(z.string().check(z.regex(/^\d+:\d+$/))),
  }),
  z.strictObject({ kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
]);

export type WindowHeader = z.infer<typeof windowHeaderSchema>;
export type MainHeader = z.infer<typeof mainHeaderSchema>;

export interface Frame<Header> {
  readonly header: Header;
  readonly body: Uint8Array;
}

/** In bytes. A window has little to say in a header; main lists whole folders in one. */
export const frameLimits = { frame: 64 * 1024 * 1024, windowHeader: 64 * 1024 } as const;

const lengthBytes = 4;
const noBody = new Uint8Array();

export function encodeFrame(header: WindowHeader | MainHeader, body: Uint8Array = noBody): Uint8Array {
  const headerBytes = encodeUtf8(JSON.stringify(header));
  const frame = new Uint8Array(lengthBytes + headerBytes.length + body.length);
  new DataView(frame.buffer).setUint32(0, headerBytes.length);
  frame.set(headerBytes, lengthBytes);
  frame.set(body, lengthBytes + headerBytes.length);
  return frame;
}

/** Reads what a window sent. Throws `bad-request` on anything that is not such a frame. */
export function decodeWindowFrame(frame: Uint8Array): Frame<WindowHeader> {
  return decodeFrame(frame, windowHeaderSchema, frameLimits.windowHeader);
}

/** Reads what main sent. Throws `bad-request` on anything that is not such a frame. */
export function decodeMainFrame(frame: Uint8Array): Frame<MainHeader> {
  return decodeFrame(frame, mainHeaderSchema, frameLimits.frame);
}

function decodeFrame<Header>(frame: Uint8Array, schema: z.ZodMiniType<Header>, headerLimit: number): Frame<Header> {
  if (frame.length < lengthBytes || frame.length > frameLimits.frame) throw new AppError('bad-request');
  const headerLength = new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  const bodyStart = lengthBytes + headerLength;
  if (headerLength > headerLimit || bodyStart > frame.length) throw new AppError('bad-request');
  try {
    const header = schema.parse(JSON.parse(decodeUtf8(frame.subarray(lengthBytes, bodyStart))));
    return { header, body: frame.subarray(bodyStart) };
  } catch (cause) {
    throw new AppError('bad-request', { cause });
  }
}
