import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type BrowserHost, startBrowserHost } from '../support/browser-host.ts';

/** The running program, with its page open in a browser. */
export interface Program {
  readonly page: Page;
  readonly host: BrowserHost;
  /**
   * Looks at the screen as it now stands: keeps its picture in test-artefacts/screens, in a small and a large window,
   * the small one light and dark, and expects axe to find nothing in either or in strong contrast.
   */
  look(name: string): Promise<void>;
  /** As `look`, in a window of 1024 by 768 that is zoomed to 150 and to 200 percent. */
  lookZoomed(name: string): Promise<void>;
}

const small = { width: 1024, height: 768 };
const large = { width: 1920, height: 1080 };
/** 1024 by 768 at 150 and at 200 percent. */
export const zoomed = [
  { width: 683, height: 512 },
  { width: 512, height: 384 },
];
const pictures = 'test-artefacts/screens';

/**
 * A test with the program on its start screen, in the language of `hostLocale`: Dutch, unless said otherwise. It fails, whatever the test itself finds, when the page reports an error,
 * writes one to the console, or does something its content security policy forbids.
 */
export const test = base.extend<{ program: Program; hostLocale: string }>({
  hostLocale: ['nl_NL.UTF-8', { option: true }],
  program: async ({ page, hostLocale }, use, { title }) => {
    const host = await startBrowserHost(hostLocale);
    const troubles = await hearTroubles(page);
    await page.setViewportSize(small);
    await page.goto(host.address);
    await use({
      page,
      host,
      look: (name) => look(page, `${fileNameOf(title)}--${name}`, [large, small]),
      lookZoomed: (name) => look(page, `${fileNameOf(title)}--${name}`, zoomed),
    });
    await page.close();
    await host.close();
    expect(troubles).toEqual([]);
  },
});

async function hearTroubles(page: Page): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('reportPolicyBreach', (breach: string) => troubles.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { reportPolicyBreach } = window as unknown as { reportPolicyBreach(breach: string): void };
      reportPolicyBreach(`${violatedDirective} ${blockedURI} in ${sourceFile}`);
    });
  });
  return troubles;
}

async function look(page: Page, name: string, sizes: readonly (typeof small)[]): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The larger window shows how all of it is laid out, and that is the same in the dark.
    for (const size of colorScheme === 'light' ? sizes : sizes.slice(-1)) {
      await page.setViewportSize(size);
      // The drawing is drawn anew in the frame after the one that finds the window changed.
      await nextFrame(page);
      const path = join(pictures, `${name}--${colorScheme}-${size.width}x${size.height}.png`);
      await page.screenshot({ path, animations: 'disabled' });
    }
    await expectAccessible(page, colorScheme === 'light' ? 'all' : 'colours');
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expectAccessible(page, 'colours');
  await page.emulateMedia({ colorScheme: 'light', contrast: null });
}

/** Ends when the frame after the next is drawn: all that this one asked for is on screen. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}

/**
 * What axe looks at: everything; the colours alone, where a screen that was looked at has others; or all but the colours,
 * where the system gives them (axe takes the fill of letters for their colour, and that is ours even then).
 */
type Looked = 'all' | 'colours' | 'shapes';

/** Expects axe to find nothing on the screen as it now stands. */
export async function expectAccessible(page: Page, looked: Looked = 'all'): Promise<void> {
  // The page follows another scheme in the frame after it hears of it; colours that are still on their way then have no
  // contrast worth measuring.
  await nextFrame(page);
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (part) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const found = await run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: part !== 'shapes' } },
      ...(part === 'colours' ? { runOnly: ['color-contrast'] } : {}),
    });
    return found.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  }, looked);
  expect(violations).toEqual([]);
}

function fileNameOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
