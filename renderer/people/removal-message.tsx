import { Undo2 } from 'lucide-react';
import type { Text } from '../../shared/text/text.ts';
import { bringBack } from '../commands/bring-back.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { nameOfEnd } from '../document/names.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import type { Removal } from '../document/view.ts';
import { Message } from '../ui/message.tsx';
import { useText } from '../ui/text-provider.tsx';

/** How long what was taken away can be brought back from here, in seconds. */
const seconds = 8;

/** Says what was taken off the map, and brings it back. */
export function RemovalMessage() {
  const text = useText();
  const { view } = useSession();
  const removal = useView((current) => current.removal);
  const { textKey, run } = useCommand(bringBack);
  if (removal === null) return null;
  return (
    <Message
      key={[...removal.removed, ...(removal.row === null ? [] : [removal.row])].map(({ id }) => id).join()}
      seconds={seconds}
      onLeave={() => view.update({ removal: null })}
      action={{ label: text(textKey), icon: Undo2, onPress: run }}
    >
      {sentenceFor(removal, text)}
    </Message>
  );
}

function sentenceFor({ removed, row, from }: Removal, text: Text): string {
  if (row !== null) return text('plan.removed');
  const [only] = removed;
  if (only === undefined || removed.length > 1) return text('people.removedMany', { count: removed.length });
  if (only.kind === 'tie') return text('people.removedTie');
  return text('people.removedOne', { name: nameOfEnd(from, only.id, text) });
}
