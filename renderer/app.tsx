import { useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenedMap, SuggestedPlace } from '../shared/bridge.ts';
import type { Connection } from './connection.ts';
import { FaultBoundary, LostScreen } from './fault-screen.tsx';
import { MapScreen } from './map-screen.tsx';
import { Chooser } from './start/chooser.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { TextProvider } from './ui/text-provider.tsx';

/** The whole window: the start screen or one open map, and what the host asks in between. */
export function App({ connection }: { readonly connection: Connection }) {
  const [opened, setOpened] = useState<OpenedMap | null>(null);
  const isLost = useSyncExternalStore(connection.onLost, connection.isLost);
  return (
    <TextProvider language="nl">
      {isLost ? (
        <LostScreen />
      ) : (
        <FaultBoundary>
          {opened === null ? (
            <StartScreen connection={connection} onOpened={setOpened} />
          ) : (
            <MapScreen key={opened.map} connection={connection} opened={opened} onClosed={() => setOpened(null)} />
          )}
          <HostQuestions connection={connection} />
        </FaultBoundary>
      )}
    </TextProvider>
  );
}

/** Asks the person what a host without dialogs of its own wants to know, one question at a time. */
function HostQuestions({ connection }: { readonly connection: Connection }) {
  const [questions, setQuestions] = useState<readonly SuggestedPlace[]>([]);
  useEffect(
    () => connection.on('chooser.asked', (asked) => setQuestions((before) => [...before, asked])),
    [connection],
  );
  const [question] = questions;
  if (question === undefined) return null;
  const answer = (path: string | null) => {
    setQuestions(([, ...others]) => others);
    // A question that died meanwhile needs no answer.
    connection.call('chooser.answer', { question: question.question, path }).catch(() => undefined);
  };
  return <Chooser key={question.question} connection={connection} question={question} onAnswer={answer} />;
}
