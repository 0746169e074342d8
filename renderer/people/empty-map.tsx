import { UserPlus } from 'lucide-react';
import { addPerson } from '../commands/add-person.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { useMap, useView } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** What to do first, while there is nobody on the map. */
export function EmptyMap() {
  const text = useText();
  const isEmpty = useMap().people.size === 0;
  const isPanelOpen = useView(({ panel }) => panel !== null);
  const { isEnabled, run } = useCommand(addPerson);
  if (!isEmpty || isPanelOpen) return null;
  return (
    <div className="empty-map">
      <p>{text('drawing.empty')}</p>
      <Button kind="main" size="large" icon={UserPlus} onPress={run} isDisabled={!isEnabled}>
        {text('drawing.emptyAction')}
      </Button>
    </div>
  );
}
