import { expect, type Page } from '@playwright/test';
import { type ActName, actNames, type Count } from '../support/usability-page.ts';
import { type CountedHand, countedHandOf } from './counted-hand.ts';
import type { Place } from './hand.ts';
import { selectionOf, standingPlaceOf } from './household.ts';

/** The window the acts are done in. */
const usabilityWindow = { width: 1280, height: 800 };

interface Desk {
  readonly page: Page;
  readonly hand: CountedHand;
}

interface Act {
  /** What has to be there first; not counted. Returns where who the act is about stand. */
  prepare?(page: Page): Promise<readonly Place[]>;
  byHand(desk: Desk, places: readonly Place[]): Promise<void>;
  byKeys(desk: Desk): Promise<void>;
  /** Ends when the screen shows what came of it. */
  expectDone(page: Page): Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const drawingOf = (page: Page) => page.getByRole('application', { name: 'Tekening' });
const adding = (page: Page) => panel(page, 'Wie komt erbij?');
const fiveNames = ['Tante Loes', 'Ahmed', 'Juf Kim', 'Dirk', 'Mieke'];
const fiveRoles = 'oom, nicht, collega, huisarts, juf';
const noteWords = 'Samen naar voetbal';

/** Does the acts one after the other on the example map, from the start screen on, and returns what each took. */
export async function doTenActs(page: Page, way: 'byHand' | 'byKeys'): Promise<Readonly<Record<ActName, Count>>> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(usabilityWindow);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(drawingOf(page)).toBeVisible();
  const desk = { page, hand: countedHandOf(page) };
  const counts: [ActName, Count][] = [];
  for (const name of actNames) {
    const act = tenActs[name];
    const places = (await act.prepare?.(page)) ?? [];
    await letGo(page);
    desk.hand.takeCount();
    if (way === 'byHand') await act.byHand(desk, places);
    else await act.byKeys(desk);
    counts.push([name, desk.hand.takeCount()]);
    await act.expectDone(page);
  }
  return Object.fromEntries(counts) as Record<ActName, Count>;
}

const tenActs: Readonly<Record<ActName, Act>> = {
  person: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Persoon'));
      await hand.type('Oom Piet');
      await hand.tap(adding(page).getByRole('button', { name: 'Netwerk' }));
    },
    async byKeys({ page, hand }) {
      await hand.key('p');
      await hand.type('Oom Piet');
      // To the kind that is suggested for an uncle.
      await hand.key('Enter');
      await expect(adding(page).getByRole('button', { name: 'Netwerk' })).toBeFocused();
      await hand.key('Enter');
    },
    expectDone: (page) => expect(selectionOf(page, 'Oom Piet, netwerk')).toBeVisible(),
  },
  tie: {
    prepare: (page) => placesOf(page, 'Riet', 'Joep'),
    async byHand({ page, hand }, [riet, joep]) {
      await hand.tapAt(placeIn(riet));
      const kinds = page.getByRole('group', { name: 'Nieuwe lijn vanaf Riet' });
      await hand.tap(kinds.getByRole('button', { name: 'Netwerk' }));
      await hand.tapAt(placeIn(joep));
    },
    async byKeys({ page, hand }) {
      await openByKeys(page, hand, 'riet', 'Riet');
      const kinds = page.getByRole('group', { name: 'Nieuwe lijn vanaf Riet' });
      await hand.tabTo(kinds.getByRole('button', { name: 'Netwerk' }));
      await hand.key('Enter');
      await expect(drawingOf(page)).toBeFocused();
      // By way of Henk.
      await hand.key('ArrowLeft');
      await hand.key('ArrowDown');
      await hand.key('Enter');
    },
    async expectDone(page) {
      await expect(panel(page, 'Riet en Joep')).toBeVisible();
      const kinds = panel(page, 'Riet en Joep').getByRole('radiogroup', { name: 'Wat voor kracht is dit?' });
      await expect(kinds.getByRole('radio', { name: 'Netwerk' })).toBeChecked();
    },
  },
  five: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Persoon'));
      for (const name of fiveNames) {
        await hand.type(name);
        await hand.tap(adding(page).getByRole('button', { name: 'Netwerk' }));
        await expect(selectionOf(page, `${name}, netwerk`)).toBeVisible();
      }
    },
    async byKeys({ page, hand }) {
      await hand.key('p');
      for (const name of fiveNames) {
        await hand.type(name);
        await hand.key('Enter');
        await hand.tabTo(adding(page).getByRole('button', { name: 'Netwerk' }));
        await hand.key('Enter');
        await expect(selectionOf(page, `${name}, netwerk`)).toBeVisible();
      }
    },
    expectDone: (page) => expect(selectionOf(page, 'Mieke, netwerk')).toBeVisible(),
  },
  list: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Persoon'));
      await hand.type(fiveRoles);
      await hand.tap(button(page, 'Alle 5 erbij'));
    },
    async byKeys({ page, hand }) {
      await hand.key('p');
      await hand.type(fiveRoles);
      await expect(button(page, 'Alle 5 erbij')).toBeVisible();
      await hand.key('Enter');
      await hand.key('Enter');
    },
    expectDone: (page) => expect(page.getByText('5 staan op de kaart.')).toBeAttached(),
  },
  undo: {
    prepare: async (page) => {
      // Three steps of which it can be seen that they went.
      await button(page, 'Persoon').click();
      for (const name of ['Een', 'Twee', 'Drie']) {
        await adding(page).getByRole('combobox', { name: 'Naam' }).fill(name);
        await adding(page).getByRole('button', { name: 'Vrijwilliger' }).click();
        await expect(selectionOf(page, name)).toBeVisible();
      }
      return [];
    },
    async byHand({ page, hand }) {
      for (let times = 0; times < 3; times++) await hand.tap(button(page, 'Ongedaan'));
    },
    async byKeys({ hand }) {
      for (let times = 0; times < 3; times++) await hand.key('Control+z');
    },
    async expectDone(page) {
      await button(page, 'Lijst').click();
      const row = (name: string) => panel(page, 'Lijst').getByRole('button', { name, exact: true });
      for (const name of ['Een', 'Twee', 'Drie']) await expect(row(name)).toBeHidden();
      await expect(row('Mieke')).toBeVisible();
      await button(page, 'Lijst').click();
    },
  },
  print: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Meer'));
      await hand.tap(page.getByRole('menuitem', { name: 'Afdrukken…' }));
    },
    byKeys: ({ hand }) => hand.key('Control+p'),
    async expectDone(page) {
      await expect(page.getByRole('dialog', { name: 'Afdrukken' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Afdrukken' })).toBeHidden();
    },
  },
  ring: {
    prepare: async (page) => {
      await button(page, 'Meer').click();
      await page.getByRole('menuitem', { name: 'Indeling…' }).click();
      await page.getByRole('dialog', { name: 'Indeling' }).getByText('In ringen', { exact: true }).click();
      await button(page, 'Klaar').click();
      return placesOf(page, 'Thuis', 'Riet', 'Joep', 'Henk');
    },
    async byHand({ hand }, [home, riet, , henk]) {
      await hand.drag(placeIn(riet), outwards(placeIn(home), placeIn(riet), placeIn(henk)));
    },
    async byKeys({ page, hand }) {
      await openByKeys(page, hand, 'riet', 'Riet');
      await hand.tabTo(panel(page, 'Riet').getByRole('button', { name: /^Hoe dichtbij/ }));
      await hand.key('Enter');
      await hand.tabTo(panel(page, 'Riet').getByRole('radio', { name: 'Dichtbij' }));
      await hand.key('ArrowRight');
    },
    async expectDone(page) {
      await openPerson(page, 'Riet');
      await expect(panel(page, 'Riet').getByRole('button', { name: 'Hoe dichtbij? Ertussenin' })).toBeVisible();
    },
  },
  note: {
    prepare: async (page) => {
      const [riet, joep] = await placesOf(page, 'Riet', 'Joep');
      return [between(placeIn(riet), placeIn(joep))];
    },
    async byHand({ page, hand }, [middle]) {
      await hand.tapAt(placeIn(middle));
      await hand.tap(panel(page, 'Riet en Joep').getByRole('button', { name: /^Notitie/ }));
      await hand.tap(panel(page, 'Riet en Joep').getByRole('textbox', { name: 'Notitie' }));
      await hand.type(noteWords);
    },
    async byKeys({ page, hand }) {
      await openByKeys(page, hand, 'riet', 'Riet');
      await hand.tabTo(panel(page, 'Riet').getByRole('button', { name: /^Lijn met Joep/ }));
      await hand.key('Enter');
      await hand.tabTo(panel(page, 'Riet en Joep').getByRole('button', { name: /^Notitie/ }));
      await hand.key('Enter');
      await hand.tabTo(panel(page, 'Riet en Joep').getByRole('textbox', { name: 'Notitie' }));
      await hand.type(noteWords);
    },
    expectDone: (page) =>
      expect(panel(page, 'Riet en Joep').getByRole('button', { name: `Notitie ${noteWords}` })).toBeVisible(),
  },
  filter: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Aan tafel'));
      await hand.tap(page.getByRole('menuitem', { name: 'Laat zien…' }));
      await hand.tap(panel(page, 'Laat zien').getByRole('button', { name: 'Spanning' }));
    },
    async byKeys({ page, hand }) {
      await hand.key('f');
      await hand.tabTo(panel(page, 'Laat zien').getByRole('button', { name: 'Spanning' }));
      await hand.key('Enter');
    },
    async expectDone(page) {
      await expect(page.getByRole('status').filter({ hasText: /^Alleen: spanning/ })).toBeVisible();
      await button(page, 'Alles weer zien').first().click();
    },
  },
  find: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Zoeken'));
      await hand.type('wim');
      await hand.tap(page.getByRole('menuitem', { name: 'Meester Wim' }));
    },
    byKeys: ({ page, hand }) => openByKeys(page, hand, 'wim', 'Meester Wim'),
    expectDone: (page) => expect(panel(page, 'Meester Wim')).toBeVisible(),
  },
  turn: {
    async byHand({ page, hand }) {
      await hand.tap(button(page, 'Aan tafel'));
      await hand.tap(page.getByRole('menuitem', { name: 'Draai om' }));
    },
    byKeys: ({ hand }) => hand.key('d'),
    expectDone: (page) => expect(page.locator('html')).toHaveAttribute('data-turned'),
  },
};

/** Finds somebody with keys alone, and opens their panel. */
async function openByKeys(page: Page, hand: CountedHand, typed: string, name: string): Promise<void> {
  await hand.key('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await hand.type(typed);
  await expect(page.getByRole('menuitem', { name })).toBeVisible();
  await hand.key('Enter');
  await expect(panel(page, name).getByRole('heading', { level: 2 })).toBeFocused();
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('group', { name: 'Op de kaart' }).getByRole('menuitem', { name }).first().click();
  await expect(selectionOf(page, name)).toBeVisible();
}

/** Where people stand while everything is in sight and nothing is selected. */
async function placesOf(page: Page, ...names: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const name of names) {
    await openPerson(page, name);
    await drawingOf(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    places.push(await standingPlaceOf(page, name));
  }
  return places;
}

/** The drawing with the focus, everything in sight, nothing selected and nothing open. */
async function letGo(page: Page): Promise<void> {
  await drawingOf(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel[data-side="end"]').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Gekozen: / })).toHaveCount(0);
  await page.keyboard.press('0');
}

function placeIn(place: Place | undefined): Place {
  if (place === undefined) throw new Error('Nobody was looked up.');
  return place;
}

function between(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** In the direction of one, as far from the middle as the other. */
function outwards(middle: Place, one: Place, other: Place): Place {
  const far = Math.hypot(other.x - middle.x, other.y - middle.y);
  const near = Math.hypot(one.x - middle.x, one.y - middle.y);
  return { x: middle.x + ((one.x - middle.x) * far) / near, y: middle.y + ((one.y - middle.y) * far) / near };
}
