import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import {
  deskFragment,
  type PaintedPicture,
  type PaperDesk,
  type PaperOrder,
  type PictureOrder,
} from '../../shared/paper-desk.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { readPage } from '../page.ts';
import { type HiddenPage, withHiddenPage } from './hidden-page.ts';

/** Prints maps where there is no window. */
export interface MapPrinter {
  /**
   * The PDF of the very pages that a window would print. Throws `no-browser`, `page-not-built`, `browser-failed`,
   * `browser-slow`, or `cancelled` when `signal` is aborted; and `nothing-to-print` when the parts are empty.
   */
  pdf(order: PaperOrder, signal: AbortSignal): Promise<Uint8Array>;
  /** The PNG that a window would make. Throws as `pdf` does. */
  png(order: PictureOrder, signal: AbortSignal): Promise<Png>;
}

export interface Png extends Omit<PaintedPicture, 'png'> {
  readonly bytes: Uint8Array;
}

export interface MapPrinterOptions {
  /** The path of an installed browser; null when there is none. */
  readonly browser: string | null;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** In milliseconds: when a browser has had its time. */
  readonly patience?: number;
}

/** A large map on a slow computer takes a few seconds. */
const usualPatience = 120_000;

export function createMapPrinter({ browser, pageFolder, patience = usualPatience }: MapPrinterOptions): MapPrinter {
  const withPage = async <Made>(
    language: Language,
    signal: AbortSignal,
    act: (page: HiddenPage) => Promise<Made>,
  ): Promise<Made> => {
    if (browser === null) throw new AppError('no-browser');
    const page = await readPage(pageFolder).catch((cause: unknown) => {
      throw new AppError('page-not-built', { cause });
    });
    const tooLong = AbortSignal.timeout(patience);
    const options = {
      browser,
      page,
      preferences: plainPreferences(language),
      fragment: deskFragment,
      signal: AbortSignal.any([signal, tooLong]),
    };
    try {
      return await withHiddenPage(options, act);
    } catch (cause) {
      if (signal.aborted) throw new AppError('cancelled', { cause });
      throw tooLong.aborted ? new AppError('browser-slow', { cause }) : cause;
    }
  };
  return {
    pdf: (order, signal) =>
      withPage(order.language, signal, async (page) => {
        const pages = await page.evaluate(callOf('lay', order), z.number());
        if (pages === 0) throw new AppError('nothing-to-print');
        return page.pdf();
      }),
    png: (order, signal) =>
      withPage(order.language, signal, async (page) => {
        const { png, ...size } = await page.evaluate(callOf('paint', order), paintedSchema);
        return { ...size, bytes: Buffer.from(png, 'base64') };
      }),
  };
}

const paintedSchema: z.ZodType<PaintedPicture> = z.object({
  png: z.string(),
  width: z.number(),
  height: z.number(),
  isFinest: z.boolean(),
});

/** What the page is asked, as an expression: JSON is one. */
function callOf<Name extends keyof PaperDesk>(name: Name, order: Parameters<PaperDesk[Name]>[0]): string {
  return `window.paperDesk.then((desk) => desk.${name}(${JSON.stringify(order)}))`;
}

/** Paper looks the same whatever the screen does. */
function plainPreferences(language: Language): Preferences {
  return { language, look: 'light', textSize: 'normal', drawing: 'usual', areHintsSeen: true };
}
