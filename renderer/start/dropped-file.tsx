import { useEffect, useEffectEvent, useState } from 'react';
import { errorCodeOf } from '../../shared/errors.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import { pathOfFile } from '../port.ts';
import { Message } from '../ui/message.tsx';
import { useText } from '../ui/text-provider.tsx';

/** How long it stays on screen why nothing came of it, in seconds. */
const messageSeconds = 12;

/** Opens a map file that is dropped anywhere on the window, or says why it can't be. */
export function DroppedFile({ connection }: { readonly connection: Connection }) {
  const text = useText();
  const [trouble, setTrouble] = useState<{ readonly key: TextKey; readonly count: number } | null>(null);
  const tell = (key: TextKey) => setTrouble((before) => ({ key, count: (before?.count ?? 0) + 1 }));
  const take = useEffectEvent((files: FileList) => {
    setTrouble(null);
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return tell('start.dropped.notOne');
    if (!file.name.toLowerCase().endsWith('.kaart')) return tell('errors.not-a-map');
    const path = pathOfFile(file);
    if (path === null) return tell('start.dropped.noPath');
    connection.call('maps.ask', { path }).catch((error: unknown) => tell(`errors.${errorCodeOf(error)}`));
  });
  useEffect(() => {
    // Without this the browser would leave the page for the file.
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      allow(event);
      if (event.dataTransfer !== null) take(event.dataTransfer.files);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (trouble === null) return null;
  return (
    <Message
      key={trouble.count}
      seconds={messageSeconds}
      onLeave={() => setTrouble(null)}
      action={{ label: text('ui.close'), onPress: () => setTrouble(null) }}
    >
      {text(trouble.key)}
    </Message>
  );
}
