import type { Locator, Page } from '@playwright/test';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What someone works the screen with. Walks are written once and done by mouse and by touch. */
export interface Hand {
  press(target: Locator): Promise<void>;
  pressAt(place: Place): Promise<void>;
  drag(from: Place, to: Place): Promise<void>;
}

export function mouseOf(page: Page): Hand {
  return {
    press: (target) => target.click(),
    pressAt: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
  };
}

/** Needs a page with `hasTouch`. */
export function fingerOf(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    pressAt: ({ x, y }) => page.touchscreen.tap(x, y),
    async drag(from, to) {
      const browser = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Place[]) =>
        browser.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', from);
      await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
      await touch('touchMove', to);
      await touch('touchEnd');
      await browser.detach();
    },
  };
}
