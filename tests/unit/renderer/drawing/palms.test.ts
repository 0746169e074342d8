import { describe, expect, it } from 'vitest';
import { type Contact, createPalms } from '../../../../renderer/drawing/palms.ts';

const finger = (identifier: number, clientX = 100, clientY = 100): Contact => {
  return { identifier, clientX, clientY, radiusX: 12, radiusY: 14 };
};
const palm = (identifier: number): Contact => ({ ...finger(identifier), radiusX: 30, radiusY: 60 });

describe('a hand that rests', () => {
  it('is a touch too wide for a finger, from when it comes until it goes', () => {
    const palms = createPalms();
    expect(palms.begin(finger(1))).toBe(false);
    expect(palms.begin(palm(2))).toBe(true);
    expect([1, 2].map(palms.isResting)).toEqual([false, true]);
    palms.end(2);
    expect(palms.begin(finger(2))).toBe(false);
  });

  it('may come down finger first', () => {
    const palms = createPalms();
    palms.begin(finger(1));
    expect(palms.widen(finger(1))).toBe(false);
    expect(palms.widen(palm(1))).toBe(true);
    expect(palms.widen(palm(1))).toBe(false);
    expect(palms.isResting(1)).toBe(true);
  });

  it('is every touch while a pen is down, and those that were there stay so after it', () => {
    const palms = createPalms();
    palms.begin(finger(1));
    palms.penDown({ x: 300, y: 300 });
    expect(palms.isResting(1)).toBe(true);
    expect(palms.begin(finger(2))).toBe(true);
    palms.penUp();
    expect([1, 2].map(palms.isResting)).toEqual([true, true]);
    expect(palms.begin(finger(3))).toBe(false);
  });

  it('is never the pen itself, where that is told of as a touch too', () => {
    const palms = createPalms();
    palms.penDown({ x: 300, y: 300 });
    expect(palms.begin(finger(1, 300, 300))).toBe(false);
    expect(palms.begin(finger(2, 300, 300))).toBe(true);
    expect(palms.widen(palm(1))).toBe(false);
    palms.penUp();
    palms.end(1);
    expect(palms.begin(palm(1))).toBe(true);
  });
});
