import { expect, type Locator, type Page } from '@playwright/test';
import type { Count } from '../support/usability-page.ts';
import { mouseOf, type Place } from './hand.ts';

/** A hand of which everything it does is counted: what it presses, turns the wheel for, and types. */
export interface CountedHand {
  /** Where the target is out of sight, or covered, it is scrolled to first; that counts as well. */
  tap(target: Locator): Promise<void>;
  tapAt(place: Place): Promise<void>;
  /** Counts as a tap: the hand goes down once. */
  drag(from: Place, to: Place): Promise<void>;
  key(name: string): Promise<void>;
  /** In the field that has the focus. */
  type(words: string): Promise<void>;
  /** Goes to something with Tab alone; each press counts. */
  tabTo(target: Locator): Promise<void>;
  /** What was done since this was last asked. */
  takeCount(): Count;
}

/** Further than any screen of ours is long. */
const mostTabs = 60;
const nothing: Count = { taps: 0, scrolls: 0, keys: 0, letters: 0 };

export function countedHandOf(page: Page): CountedHand {
  const hand = mouseOf(page);
  let count = nothing;
  const add = (done: Partial<Count>) => {
    const sum = (name: keyof Count) => count[name] + (done[name] ?? 0);
    count = { taps: sum('taps'), scrolls: sum('scrolls'), keys: sum('keys'), letters: sum('letters') };
  };
  const press = async (name: string) => {
    await page.keyboard.press(name);
    add({ keys: 1 });
  };

  return {
    async tap(target) {
      await expect(target).toBeVisible();
      if (!(await isInReach(target))) {
        await target.scrollIntoViewIfNeeded();
        add({ scrolls: 1 });
      }
      expect(await isInReach(target), `${target} can be pressed`).toBe(true);
      await hand.pressAt(await middleOf(target));
      add({ taps: 1 });
    },
    async tapAt(place) {
      await hand.pressAt(place);
      add({ taps: 1 });
    },
    async drag(from, to) {
      await hand.drag(from, to);
      add({ taps: 1 });
    },
    key: press,
    async type(words) {
      await expect(page.locator(':is(input, textarea):focus')).toHaveCount(1);
      await page.keyboard.type(words);
      add({ letters: [...words].length });
    },
    async tabTo(target) {
      await expect(target).toBeVisible();
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to ${target}.`);
    },
    takeCount() {
      const taken = count;
      count = nothing;
      return taken;
    },
  };
}

async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not there.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether a press on its middle would come to it. */
async function isInReach(target: Locator): Promise<boolean> {
  const { x, y } = await middleOf(target);
  return target.evaluate(
    (element, place) => {
      const there = document.elementFromPoint(place.x, place.y);
      return there !== null && (element.contains(there) || there.contains(element));
    },
    { x, y },
  );
}
