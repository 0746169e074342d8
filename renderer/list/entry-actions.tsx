import { ArrowDown, ArrowUp, Spline, Trash2 } from 'lucide-react';
import { useCommand } from '../commands/commands-provider.tsx';
import { remove } from '../commands/remove.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { neighbourOf } from './groups.ts';
import { moveInGroup } from './order.ts';

interface EntryActionsProps {
  readonly kind: 'person' | 'home';
  readonly id: string;
  readonly name: string;
}

/** What can be done to whoever is selected in the list, under their name. */
export function EntryActions({ kind, id, name }: EntryActionsProps) {
  const text = useText();
  const session = useSession();
  const map = useMap();
  const { isEnabled, run } = useCommand(remove);
  if (session.isReadOnly) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is filled in.
    <div className="entry-actions" role="group" aria-label={text('people.list.actions', { name })}>
      {/* The other end is chosen in the list as well: the focus stays here. */}
      <Button icon={Spline} onPress={() => session.view.update({ picking: { from: id, label: null }, panel: null })}>
        {text('commands.drawTie')}
      </Button>
      {kind === 'home' ? null : (
        <>
          <IconButton
            icon={ArrowUp}
            label={text('people.list.up')}
            isWordHidden
            isDisabled={neighbourOf(map, id, 'before') === null}
            onPress={() => moveInGroup(session, id, 'before')}
          />
          <IconButton
            icon={ArrowDown}
            label={text('people.list.down')}
            isWordHidden
            isDisabled={neighbourOf(map, id, 'after') === null}
            onPress={() => moveInGroup(session, id, 'after')}
          />
        </>
      )}
      <IconButton
        icon={Trash2}
        label={text('people.list.remove', { name })}
        isWordHidden
        isDisabled={!isEnabled}
        onPress={run}
      />
    </div>
  );
}
