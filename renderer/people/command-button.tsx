import type { LucideIcon } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** A command as a button of a panel; not there while it makes no sense. */
export function CommandButton({ command, icon }: { readonly command: Command; readonly icon: LucideIcon }) {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(command);
  if (!isEnabled) return null;
  return (
    <Button icon={icon} onPress={run}>
      {text(textKey)}
    </Button>
  );
}
