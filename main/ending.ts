import { type ErrorCode, errorCodeOf } from '../shared/errors.ts';
import type { App } from './app.ts';

/** What is to be done with a map that could not be saved when the program was to end. */
export type EndingChoice =
  | { readonly kind: 'try-again' }
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'discard' }
  /** The program goes on. */
  | { readonly kind: 'stay' };

/** Asks about one map, by its file and why it could not be saved. */
export type AskAtEnd = (path: string, code: ErrorCode) => Promise<EndingChoice>;

/** Ends the program. Nothing is thrown away unless `ask` says so. Answers whether it ended; false: it goes on. */
export async function endApp(app: Pick<App, 'close'>, ask: AskAtEnd): Promise<boolean> {
  for (;;) {
    const [unsaved] = await app.close();
    if (unsaved === undefined) return true;
    let choice = await ask(unsaved.path, unsaved.code);
    while (choice.kind === 'elsewhere') {
      const refusal = await unsaved.keepElsewhere(choice.path).then(() => null, errorCodeOf);
      if (refusal === null) break;
      choice = await ask(unsaved.path, refusal);
    }
    if (choice.kind === 'stay') return false;
    if (choice.kind === 'discard') unsaved.discard();
  }
}
