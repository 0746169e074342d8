import { useEffect, useEffectEvent, useState } from 'react';
import { errorCodeOf } from '../../shared/errors.ts';
import { sourceEndings } from '../../shared/source-endings.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import type { SourceTaking } from '../importing/source-taking.ts';
import { pathOfFile } from '../port.ts';
import { Message } from '../ui/message.tsx';
import { useText } from '../ui/text-provider.tsx';

/** How long it stays on screen why nothing came of it, in seconds. */
const messageSeconds = 12;

/** Whether this is a file of another program, by the end of its name. */
const isSource = ({ name }: File) => sourceEndings.some((ending) => name.toLowerCase().endsWith(ending));

interface DroppedFileProps {
  readonly connection: Connection;
  readonly sourceTaking: SourceTaking;
}

/** Opens a map file that is dropped anywhere on the window, gives one of another program to the screen, or says why it can't be. */
export function DroppedFile({ connection, sourceTaking }: DroppedFileProps) {
  const text = useText();
  const [trouble, setTrouble] = useState<{ readonly key: TextKey; readonly count: number } | null>(null);
  const tell = (key: TextKey) => setTrouble((before) => ({ key, count: (before?.count ?? 0) + 1 }));
  const take = useEffectEvent((files: FileList) => {
    setTrouble(null);
    const [file] = files;
    if (file === undefined) return;
    const dropped = [...files];
    if (dropped.every(isSource)) {
      if (dropped.length > 2) tell('start.dropped.notTwo');
      else if (!sourceTaking.give(dropped)) tell('importing.notNow');
      return;
    }
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
