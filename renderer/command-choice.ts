import type { Command } from './commands/command.ts';
import { useCommand } from './commands/commands-provider.tsx';
import type { MenuChoice } from './ui/menu-button.tsx';
import { useText } from './ui/text-provider.tsx';

/** A command as it stands in a menu. */
export function useCommandChoice(command: Command, icon: MenuChoice['icon']): MenuChoice {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(command);
  return { id: command.id, label: text(textKey), icon, onChoose: run, isDisabled: !isEnabled };
}
