import type { OpenedMap, SavingState } from '../../shared/bridge-shapes.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Connection } from '../connection.ts';
import type { MapSession } from '../document/session.ts';

/** Whether all that is drawn is in the file. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/**
 * Follows whether a map is saved; calls `onChange` at once and at each change. The returned function ends that. `saved`
 * is said only on main's word about the verified file, and not while an edit of this window has yet to reach main. What
 * failed stays failed until it is saved: trying again changes nothing by itself.
 */
export function watchSaving(
  connection: Pick<Connection, 'on' | 'call'>,
  { map }: Pick<OpenedMap, 'map'>,
  { unsent, trouble }: Pick<MapSession, 'unsent' | 'trouble'>,
  onChange: (saving: Saving) => void,
): () => void {
  let main: SavingState['state'] = 'saving';
  let code: ErrorCode | null = null;
  let told: Saving | null = null;

  const look = (): Saving => {
    const failure = trouble.get().code ?? code;
    if (failure !== null) return { state: 'failed', code: failure };
    return { state: main === 'saved' && !unsent.get().hasUnsent ? 'saved' : 'saving' };
  };
  const tell = () => {
    const saving = look();
    if (told !== null && saving.state === told.state && codeOf(saving) === codeOf(told)) return;
    told = saving;
    onChange(saving);
  };

  const hear = (changed: SavingState) => {
    if (changed.map !== map) return;
    main = changed.state;
    if (changed.state === 'saved') code = null;
    if (changed.state === 'failed') code = changed.code;
    tell();
  };

  const stops = [connection.on('maps.savingChanged', hear), unsent.subscribe(tell), trouble.subscribe(tell)];
  tell();
  connection.call('maps.saving', { map }).then(
    ({ output }) => hear(output),
    // Without an answer it stands as not yet saved, which is all that is known.
    () => undefined,
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function codeOf(saving: Saving): ErrorCode | null {
  return saving.state === 'failed' ? saving.code : null;
}
