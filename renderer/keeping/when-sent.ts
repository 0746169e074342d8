import { AppError } from '../../shared/errors.ts';
import type { MapSession } from '../document/session.ts';

/** Settles when main has every edit of this window, after one more try; rejects with why it can't be told. */
export async function whenSent({
  unsent,
  trouble,
  resend,
}: Pick<MapSession, 'unsent' | 'trouble' | 'resend'>): Promise<void> {
  await resend();
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const look = () => {
      const { code } = trouble.get();
      if (code === null && unsent.get().hasUnsent) return;
      for (const stop of stops) stop();
      if (code === null) resolve();
      else reject(new AppError(code));
    };
    stops.push(unsent.subscribe(look), trouble.subscribe(look));
    look();
  });
}
