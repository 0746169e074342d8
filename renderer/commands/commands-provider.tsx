import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { TextKey } from '../../shared/text/text.ts';
import type { Command, CommandContext, Stage } from './command.ts';

const CommandsContext = createContext<CommandContext | null>(null);

export function CommandsProvider(props: { readonly context: CommandContext; readonly children: ReactNode }) {
  return <CommandsContext value={props.context}>{props.children}</CommandsContext>;
}

/** What every command is run with. */
export function useCommandContext(): CommandContext {
  const context = useContext(CommandsContext);
  if (context === null) throw new Error('useCommand is used outside a CommandsProvider');
  return context;
}

/** What a screen may ask of the picture and the panels, beside the commands. */
export function useStage(): Stage {
  return useCommandContext().stage;
}

/** A command as a button needs it. The component is drawn again only when it becomes possible or impossible. */
export function useCommand(command: Command): {
  readonly textKey: TextKey;
  readonly isEnabled: boolean;
  readonly run: () => void;
} {
  const context = useCommandContext();
  const follow = useMemo(() => {
    const { view, reader, history } = context.session;
    return (listener: () => void) => {
      const stops = [view.subscribe(listener), reader.onChange(listener), history.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    };
  }, [context]);
  const isEnabled = useSyncExternalStore(follow, () => command.isEnabled(context));
  return { textKey: command.textKey, isEnabled, run: () => command.run(context) };
}
