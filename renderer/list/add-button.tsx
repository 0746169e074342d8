import { UserPlus } from 'lucide-react';
import { addPerson } from '../commands/add-person.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Somebody more, from the list. */
export function AddButton() {
  const text = useText();
  const { isEnabled, run } = useCommand(addPerson);
  return (
    <Button icon={UserPlus} onPress={run} isDisabled={!isEnabled}>
      {text('people.list.add')}
    </Button>
  );
}
