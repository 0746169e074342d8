import { lazy, Suspense, useEffect } from 'react';
import type { Connection } from './connection.ts';
import { useSession, useView } from './document/session-provider.tsx';

/** Each is fetched when it is asked for: who opens a map seldom does so at once. */
const PrintPreview = lazy(async () => ({ default: (await import('./print/print-preview.tsx')).PrintPreview }));
const ExportDialog = lazy(async () => ({ default: (await import('./export/export-dialog.tsx')).ExportDialog }));
const fetchPalette = () => import('./finding/palette.tsx');
const Palette = lazy(async () => ({ default: (await fetchPalette()).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('./finding/keys-dialog.tsx')).KeysDialog }));
const ArrangementDialog = lazy(async () => ({
  default: (await import('./arrangement/arrangement-dialog.tsx')).ArrangementDialog,
}));
const ReadersDialog = lazy(async () => ({ default: (await import('./readers/readers-dialog.tsx')).ReadersDialog }));
const AddDataDialog = lazy(async () => ({ default: (await import('./importing/add-data-dialog.tsx')).AddDataDialog }));
const LookDialog = lazy(async () => ({ default: (await import('./look/look-dialog.tsx')).LookDialog }));

interface MapSheetsProps {
  readonly connection: Connection;
  readonly mapHandle: string;
  /** When the file was written, as it was opened. */
  readonly savedAt: string;
}

/** What stands before the map until it is closed, but for what the bar asks of the file. */
export function MapSheets({ connection, mapHandle, savedAt }: MapSheetsProps) {
  const { view } = useSession();
  const sheet = useView((current) => current.sheet);
  // Whoever opens this one types at once.
  useEffect(() => {
    const idle = requestIdleCallback(fetchPalette);
    return () => cancelIdleCallback(idle);
  }, []);
  const close = () => view.update({ sheet: null });
  return (
    <Suspense>
      {sheet === 'print' ? (
        <PrintPreview connection={connection} mapHandle={mapHandle} savedAt={savedAt} onClose={close} />
      ) : null}
      {sheet === 'export' ? <ExportDialog connection={connection} mapHandle={mapHandle} onClose={close} /> : null}
      {sheet === 'find' ? <Palette onClose={close} /> : null}
      {sheet === 'keys' ? <KeysDialog onClose={close} /> : null}
      {sheet === 'arrangement' ? <ArrangementDialog onClose={close} /> : null}
      {sheet === 'readers' ? <ReadersDialog onClose={close} /> : null}
      {sheet === 'import' ? <AddDataDialog connection={connection} onClose={close} /> : null}
      {sheet === 'look' ? <LookDialog onClose={close} /> : null}
    </Suspense>
  );
}
