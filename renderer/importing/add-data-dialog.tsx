import { useCallback } from 'react';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { Connection } from '../connection.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { addSource } from './add-source.ts';
import { comingOn } from './coming.ts';
import { ImportDialog } from './import-dialog.tsx';

/** Adds people and ties of another program to the open map. */
export function AddDataDialog({
  connection,
  onClose,
}: {
  readonly connection: Connection;
  readonly onClose: () => void;
}) {
  const text = useText();
  const session = useSession();
  const given = useView((view) => view.given);
  const foresee = useCallback((graph: ImportedGraph) => comingOn(session, graph), [session]);
  return (
    <ImportDialog
      connection={connection}
      given={given}
      foresee={foresee}
      action={text('importing.add')}
      onTake={({ graph, mapped }) => {
        addSource(session, graph);
        connection.call('import.forget', { source: mapped.source }).catch(() => undefined);
      }}
      onClose={onClose}
    />
  );
}
