import { Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useSession, useView } from '../document/session-provider.tsx';
import type { Imported } from '../document/view.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { countWords } from './coming.ts';
import { UnplacedList } from './unplaced-list.tsx';

/** What came from another program a moment ago, and what found no place. */
export function ImportedPanel({ onClose }: { readonly onClose: () => void }) {
  const imported = useView((view) => view.imported);
  return imported === null ? null : <Told imported={imported} onClose={onClose} />;
}

function Told({ imported, onClose }: { readonly imported: Imported; readonly onClose: () => void }) {
  const text = useText();
  const { history } = useSession();
  const { added, step } = imported;
  const isLatest = useSyncExternalStore(history.onChange, () => step !== null && history.isLatest(step));
  return (
    <Panel
      title={text('importing.done')}
      onClose={onClose}
      footer={
        isLatest ? (
          <Button icon={Undo2} onPress={history.undo}>
            {text('importing.undo')}
          </Button>
        ) : undefined
      }
    >
      <p>{text('importing.came', { what: countWords(added, text) })}</p>
      {added.unplaced.length === 0 ? <p>{text('importing.allPlaced')}</p> : null}
      {added.unplaced.length > 0 ? (
        <section>
          <h3 className="importing-heading">{text('importing.left')}</h3>
          <UnplacedList unplaced={added.unplaced} />
        </section>
      ) : null}
    </Panel>
  );
}
