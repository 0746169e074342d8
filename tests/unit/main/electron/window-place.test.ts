import { expect, it } from 'vitest';
import { fitPlace, keepPlace, readPlace } from '../../../../main/electron/window-place.ts';

const screen = { x: 0, y: 24, width: 1920, height: 1056 };
const beside = { x: 1920, y: 0, width: 1280, height: 1024 };
const place = { x: 100, y: 60, width: 1280, height: 800, isMaximized: false };
const bounds = { x: 100, y: 60, width: 1280, height: 800 };

it('is kept and read again', () => {
  const store = { store: {} };
  keepPlace(store, bounds, true);
  expect(readPlace(store)).toEqual({ ...place, isMaximized: true });
});

it('is nothing when what is kept makes no sense, or can not be read or written', () => {
  expect(readPlace({ store: {} })).toBeNull();
  expect(readPlace({ store: { place: { ...place, width: -1 } } })).toBeNull();
  expect(readPlace({ store: { place: 'left' } })).toBeNull();
  const broken = {
    get store(): Record<string, unknown> {
      throw new Error('unreadable');
    },
    set store(_values) {
      throw new Error('read-only');
    },
  };
  expect(readPlace(broken)).toBeNull();
  keepPlace(broken, bounds, false);
});

it('stands where it stood, on whichever screen', () => {
  expect(fitPlace(place, [screen])).toEqual(bounds);
  expect(fitPlace({ ...place, x: 1900 }, [screen, beside])).toMatchObject({ x: 1900 });
});

it('is left to the system when its screen is gone, or its top can not be taken hold of', () => {
  for (const lost of [{ x: 2400 }, { x: -1200 }, { y: 0 }, { y: 1060 }]) {
    expect(fitPlace({ ...place, ...lost }, [screen])).toBeNull();
  }
  expect(fitPlace(place, [])).toBeNull();
});

it('is no larger than its screen, and no smaller than the program works in', () => {
  expect(fitPlace({ ...place, width: 4000, height: 3000 }, [screen])).toMatchObject({ width: 1920, height: 1056 });
  expect(fitPlace({ ...place, width: 300, height: 10 }, [screen])).toMatchObject({ width: 1024, height: 640 });
});
