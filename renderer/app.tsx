import { type ComponentType, lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SuggestedPlace } from '../shared/bridge-events.ts';
import type { OpenedMap } from '../shared/bridge-shapes.ts';
import { AppError } from '../shared/errors.ts';
import type { Connection } from './connection.ts';
import type { MapSession } from './document/session.ts';
import { FaultBoundary, LostScreen } from './fault-screen.tsx';
import { createSourceTaking } from './importing/source-taking.ts';
import { useRunningPreferences } from './look/running-preferences.ts';
import type { RehearsalProps } from './rehearsal.tsx';
import { DroppedFile } from './start/dropped-file.tsx';
import type { ShowMap } from './start/show-map.ts';
import { StartScreen } from './start/start-screen.tsx';
import { PreferencesProvider } from './ui/preferences-provider.tsx';
import { TextProvider } from './ui/text-provider.tsx';

/** Only a host without dialogs of its own asks for it. */
const Chooser = lazy(async () => ({ default: (await import('./start/chooser.tsx')).Chooser }));

/** Most of the program is the drawing: it is fetched, and tried, while people read the start screen. */
const fetchDrawing = async () => {
  const [{ MapScreen }, { openMapSession }, { Rehearsal }] = await Promise.all([
    import('./map-screen.tsx'),
    import('./document/session.ts'),
    import('./rehearsal.tsx'),
  ]);
  return { MapScreen, openMapSession, Rehearsal };
};

interface Shown {
  readonly opened: OpenedMap;
  readonly session: MapSession;
  readonly MapScreen: Awaited<ReturnType<typeof fetchDrawing>>['MapScreen'];
}

/** The whole window: the start screen or one open map, and what the host asks in between. */
export function App({ connection }: { readonly connection: Connection }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [sourceTaking] = useState(createSourceTaking);
  const [preferences, prefer] = useRunningPreferences(connection);
  const [rehearsal, setRehearsal] = useState<{ readonly Rehearsal: ComponentType<RehearsalProps> } | null>(null);
  useEffect(() => {
    const asked = requestIdleCallback(() => {
      // Asked again when a map is opened.
      fetchDrawing().then(
        (drawing) => requestIdleCallback(() => setRehearsal(drawing)),
        () => undefined,
      );
    });
    return () => cancelIdleCallback(asked);
  }, []);
  const endRehearsal = useCallback(() => setRehearsal(null), []);
  const { session } = shown ?? {};
  useEffect(() => () => session?.close(), [session]);

  /** Shows a map that main has opened. Rejects with why it can't be; main then has it open no more. */
  const show: ShowMap = async (opened, signal, came) => {
    try {
      const { MapScreen, openMapSession } = await fetchDrawing();
      const session = await openMapSession(connection, opened);
      if (signal.aborted) {
        session.close();
        throw new AppError('cancelled');
      }
      if (came !== undefined) {
        const { people, ties } = session.reader.read();
        const imported = { added: came, ids: [...people.keys(), ...ties.keys()], step: null };
        session.view.update({ panel: 'imported', imported });
      }
      setShown({ opened, session, MapScreen });
      setRehearsal(null);
    } catch (error) {
      // Nothing of it was seen, so nothing of it was changed.
      connection.call('maps.close', { map: opened.map, isDiscarding: true }).catch(() => undefined);
      throw error;
    }
  };
  const isLost = useSyncExternalStore(connection.onLost, connection.isLost);
  return (
    <PreferencesProvider preferences={preferences} prefer={prefer}>
      <TextProvider language={preferences.language}>
        {isLost ? (
          <LostScreen />
        ) : (
          <FaultBoundary>
            {shown === null ? (
              <>
                <StartScreen connection={connection} sourceTaking={sourceTaking} onOpened={show} />
                {rehearsal === null ? null : <rehearsal.Rehearsal connection={connection} onOver={endRehearsal} />}
              </>
            ) : (
              <shown.MapScreen
                key={shown.opened.map}
                connection={connection}
                opened={shown.opened}
                session={shown.session}
                sourceTaking={sourceTaking}
                onClosed={() => setShown(null)}
              />
            )}
            <HostQuestions connection={connection} />
            <DroppedFile connection={connection} sourceTaking={sourceTaking} />
          </FaultBoundary>
        )}
      </TextProvider>
    </PreferencesProvider>
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
  return (
    <Suspense>
      <Chooser key={question.question} connection={connection} question={question} onAnswer={answer} />
    </Suspense>
  );
}
