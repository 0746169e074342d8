import { Trash2 } from 'lucide-react';
import { useCommand } from '../commands/commands-provider.tsx';
import { remove } from '../commands/remove.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Takes what is selected off the map. */
export function RemoveButton() {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(remove);
  return (
    <Button icon={Trash2} onPress={run} isDisabled={!isEnabled}>
      {text(textKey)}
    </Button>
  );
}
