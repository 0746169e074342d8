import { setTimeout as pause } from 'node:timers/promises';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Text } from '../../shared/text/text.ts';
import type { App } from '../app.ts';
import { endApp } from '../ending.ts';
import type { StopSignals } from '../stop-signals.ts';

/** From a save at the end that failed to the next try, in milliseconds. */
const retryPause = 3_000;

/**
 * Ends the program from a terminal. What can't be saved is told, kept and tried again, until a signal says to leave it.
 * A disk that answers nothing keeps a save waiting for ever: there it takes two signals. Answers whether all is saved.
 */
export async function endOnTerminal(
  app: Pick<App, 'close'>,
  terminal: {
    readonly signals: StopSignals;
    readonly text: Text;
    /** Where the page is, in which a map can still be kept elsewhere. */
    readonly address: string;
    say(message: string): void;
  },
): Promise<boolean> {
  const { signals, text, address, say } = terminal;
  let told: ErrorCode | null = null;
  let isAsking = false;
  let isGivenUp = false;

  const end = async () => {
    await endApp(app, async (_path, code) => {
      const reason = text(`errors.${code}`);
      if (!isGivenUp && code !== told) {
        say(text('launcher.notSavedYet', { reason }));
        say(text('launcher.address', { address }));
        say(text('launcher.stopAnyway'));
        told = code;
      }
      isAsking = true;
      const tryAgain = pause(retryPause, false, { ref: false });
      isGivenUp ||= await Promise.race([signals.next().then(() => true), tryAgain]);
      isAsking = false;
      if (!isGivenUp) return { kind: 'try-again' };
      say(text('launcher.notSaved', { reason }));
      return { kind: 'discard' };
    });
    return !isGivenUp;
  };

  const insist = async () => {
    for (let count = 0; count < 2; ) {
      await signals.next();
      if (isAsking || isGivenUp) continue;
      count++;
      if (count === 1) say(`${text('launcher.stillSaving')} ${text('launcher.stopAnyway')}`);
    }
    return false;
  };

  return Promise.race([end(), insist()]);
}
