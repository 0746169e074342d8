import type { MenuCommand } from '../../shared/bridge-shapes.ts';
import type { Caller } from '../../shared/rpc/caller.ts';
import type { CommandContext } from './command.ts';
import { commandGroups, commands } from './commands.ts';
import { canRun } from './curtain.ts';

/**
 * Keeps the host's own menu, where it has one, as the list of commands: told anew when something becomes possible or
 * impossible. What is chosen there is run. The returned function empties that menu and ends this.
 */
export function keepHostMenu({ call, on }: Pick<Caller, 'call' | 'on'>, context: CommandContext): () => void {
  let told = '';
  const set = (offered: MenuCommand[]) => {
    const telling = JSON.stringify(offered);
    if (telling === told) return;
    told = telling;
    // Without a connection there is no menu any more, and the window says so itself.
    call('menu.set', { commands: offered }).then(
      ({ output }) => {
        if (!output.isShown) stop();
      },
      () => undefined,
    );
  };
  const tell = () =>
    set(
      commandGroups.flatMap((inGroup, group) =>
        inGroup
          .filter((command) => command.isOffered?.(context) ?? true)
          .map((command) => ({
            id: command.id,
            textKey: command.textKey,
            keys: command.keys[0] ?? null,
            isEnabled: canRun(command, context),
            group,
          })),
      ),
    );
  const { view, reader, history } = context.session;
  const stops = [
    view.subscribe(tell),
    reader.onChange(tell),
    history.onChange(tell),
    on('menu.chosen', ({ id }) => {
      const command = commands.find((known) => known.id === id);
      if (command !== undefined && canRun(command, context)) command.run(context);
    }),
  ];
  const stop = () => {
    for (const end of stops.splice(0)) end();
  };
  tell();
  return () => {
    const isKept = stops.length > 0;
    stop();
    if (isKept) set([]);
  };
}
