import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeMainFrame,
  decodeWindowFrame,
  encodeFrame,
  frameLimits,
  type WindowHeader,
} from '../../../../shared/rpc/frame.ts';

/** A frame by hand: whatever stands in `header`, JSON or not. */
function frameOf(header: string | Uint8Array, body = new Uint8Array(), length?: number): Uint8Array {
  const bytes = Buffer.from(header);
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(length ?? bytes.length);
  return Buffer.concat([prefix, bytes, body]);
}

const call: WindowHeader = { kind: 'call', id: 7, name: 'maps.save', input: { map: 'één' } };

describe('a frame', () => {
  it('carries any JSON header and any body', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.string({ unit: 'grapheme' }),
        fc.jsonValue(),
        fc.uint8Array(),
        (id, name, json, body) => {
          const input = JSON.parse(JSON.stringify(json));
          const frame = decodeWindowFrame(encodeFrame({ kind: 'call', id, name, input }, body));
          expect(frame.header).toEqual({ kind: 'call', id, name, input });
          expect([...frame.body]).toEqual([...body]);
        },
      ),
    );
  });

  it('begins with the length of its header, big-endian', () => {
    const frame = encodeFrame({ kind: 'cancel', id: 1 }, new Uint8Array([9]));
    expect([...frame.subarray(0, 5)]).toEqual([0, 0, 0, frame.length - 5, '{'.charCodeAt(0)]);
    expect(frame.at(-1)).toBe(9);
  });

  it('is read from the middle of a larger buffer', () => {
    const frame = encodeFrame(call, new Uint8Array([1, 2]));
    const around = Buffer.concat([Buffer.alloc(3), frame, Buffer.alloc(3)]);
    expect(decodeWindowFrame(around.subarray(3, 3 + frame.length)).header).toEqual(call);
  });
});

describe('a window is refused', () => {
  const hostile: readonly (readonly [string, Uint8Array])[] = [
    ['nothing at all', new Uint8Array()],
    ['less than a length', new Uint8Array([0, 0, 0])],
    ['no header', frameOf('')],
    ['a header that is longer than the frame', frameOf('{}', new Uint8Array(), 3)],
    ['the longest length there is', frameOf('{}', new Uint8Array(), 0xffffffff)],
    ['a header that is no JSON', frameOf('{"kind":')],
    ['a header that is no UTF-8', frameOf(new Uint8Array([0x22, 0xff, 0x22]))],
    ['a header that is no object', frameOf('[]')],
    ['an unknown kind', frameOf('{"kind":"shout","id":1}')],
    ['a negative id', frameOf('{"kind":"cancel","id":-1}')],
    ['an id that is no whole number', frameOf('{"kind":"cancel","id":0.5}')],
    ['an id beyond what a number can count', frameOf('{"kind":"cancel","id":1e300}')],
    ['a name that is no text', frameOf('{"kind":"call","id":1,"name":1,"input":{}}')],
    ['something more than the header has', frameOf('{"kind":"cancel","id":1,"more":1}')],
    ['a prototype', frameOf('{"kind":"cancel","id":1,"__proto__":{"kind":"call"}}')],
    ['what only main may say', encodeFrame({ kind: 'answer', id: 1, output: {} })],
    ['a header over its limit', encodeFrame({ ...call, input: 'x'.repeat(frameLimits.windowHeader) })],
    ['a frame over its limit', new Uint8Array(frameLimits.frame + 1)],
  ];

  it.each(hostile)('%s', (_, frame) => {
    expect(() => decodeWindowFrame(frame)).toThrow('bad-request');
  });

  it('nothing, when the same header is whole', () => {
    expect(decodeWindowFrame(frameOf('{"kind":"cancel","id":1}')).header).toEqual({ kind: 'cancel', id: 1 });
  });
});

it('lets main say more in a header than a window may', () => {
  const output = 'x'.repeat(frameLimits.windowHeader);
  expect(decodeMainFrame(encodeFrame({ kind: 'answer', id: 1, output })).header).toMatchObject({ output });
});

it('lets main refuse with a known code only', () => {
  expect(() => decodeMainFrame(frameOf('{"kind":"refusal","id":1,"code":"whatever"}'))).toThrow('bad-request');
});
