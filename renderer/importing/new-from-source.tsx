import type { Connection } from '../connection.ts';
import { useText } from '../ui/text-provider.tsx';
import { comingAnew } from './coming.ts';
import { ImportDialog, type TakenSource } from './import-dialog.tsx';

interface NewFromSourceProps {
  readonly connection: Connection;
  readonly given: readonly File[];
  readonly onTake: (taken: TakenSource) => void;
  readonly onClose: () => void;
}

/** What a new map begins with, of another program. */
export function NewFromSource(props: NewFromSourceProps) {
  const text = useText();
  return <ImportDialog {...props} foresee={comingAnew} action={text('importing.goOn')} />;
}
