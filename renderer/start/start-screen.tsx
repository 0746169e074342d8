import './start-screen.css';
import { Eye, FileInput, FilePlus2, FolderOpen, SunMoon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Connection } from '../connection.ts';
import type { TakenSource } from '../importing/import-dialog.tsx';
import type { SourceTaking } from '../importing/source-taking.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { HomePicture } from './home-picture.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NewMap } from './new-map.tsx';
import { OpenMap } from './open-map.tsx';
import { RecentList } from './recent-list.tsx';
import { ScreenTitle } from './screen-title.tsx';
import type { ShowMap } from './show-map.ts';
import { useAskedFile } from './use-asked-file.ts';
import { useTask } from './use-task.ts';

/** Fetched when it is asked for, with the widgets it stands on. */
const LookDialog = lazy(async () => ({ default: (await import('../look/look-dialog.tsx')).LookDialog }));

const NewFromSource = lazy(async () => ({ default: (await import('../importing/new-from-source.tsx')).NewFromSource }));

interface StartScreenProps {
  readonly connection: Connection;
  readonly sourceTaking: SourceTaking;
  readonly onOpened: ShowMap;
}

type Place =
  | { readonly at: 'home' }
  | { readonly at: 'new'; readonly from?: TakenSource }
  | { readonly at: 'open'; readonly path: string }
  /** A file of another program stands before the home. */
  | { readonly at: 'import'; readonly given: readonly File[] };

/** Where people begin: a new map, a map from this computer, or one that was open before. */
export function StartScreen({ connection, sourceTaking, onOpened }: StartScreenProps) {
  const text = useText();
  const [place, setPlace] = useState<Place>({ at: 'home' });
  const [isChoosingLook, setIsChoosingLook] = useState(false);
  const language = useLanguage();
  const choosing = useTask();
  const showing = useTask();
  useAskedFile(connection, (path) => setPlace({ at: 'open', path }));
  const goHome = () => setPlace({ at: 'home' });
  const chooseFile = () =>
    choosing.run(async () => {
      const { output } = await connection.call('dialogs.chooseMap', {});
      if (output.path !== null) setPlace({ at: 'open', path: output.path });
    });

  const openExample = () =>
    showing.run(async (signal) => {
      const { output } = await connection.call('maps.openExample', { language });
      await onOpened(output, signal);
    });
  const error = choosing.error ?? showing.error;

  useEffect(
    () =>
      sourceTaking.onGive((given) => {
        if (place.at === 'home') setPlace({ at: 'import', given });
        return place.at === 'home';
      }),
    [sourceTaking, place],
  );

  if (place.at === 'new') {
    const from = place.from === undefined ? {} : { from: place.from };
    return <NewMap connection={connection} {...from} onOpened={onOpened} onBack={goHome} />;
  }
  if (place.at === 'open') {
    return (
      <OpenMap
        key={place.path}
        connection={connection}
        path={place.path}
        onOpened={onOpened}
        onBack={goHome}
        onChooseOther={chooseFile}
      />
    );
  }
  return (
    <main className="start">
      <section className="start-begin">
        <HomePicture />
        <ScreenTitle>{text('start.name')}</ScreenTitle>
        <p className="start-what">{text('start.what')}</p>
        <div className="start-ways">
          <Button kind="main" size="large" icon={FilePlus2} onPress={() => setPlace({ at: 'new' })}>
            {text('start.newMap')}
          </Button>
          <Button size="large" icon={FolderOpen} onPress={chooseFile}>
            {text('start.openMap')}
          </Button>
          <Button kind="quiet" icon={FileInput} onPress={() => setPlace({ at: 'import', given: [] })}>
            {text('importing.begin')}
          </Button>
          <Button kind="quiet" icon={Eye} onPress={openExample}>
            {text('start.example')}
          </Button>
        </div>
        {error === null ? null : (
          <p className="start-fault" role="alert">
            {text(`errors.${error}`)}
          </p>
        )}
        <p className="start-yours">{text('start.yours')}</p>
        <div className="start-foot">
          <LanguageChoice />
          <Button kind="quiet" icon={SunMoon} onPress={() => setIsChoosingLook(true)}>
            {text('look.choose')}
          </Button>
        </div>
      </section>
      <RecentList connection={connection} onOpen={(path) => setPlace({ at: 'open', path })} />
      <Suspense>
        {place.at === 'import' ? (
          <NewFromSource
            connection={connection}
            given={place.given}
            onTake={(from) => setPlace({ at: 'new', from })}
            onClose={goHome}
          />
        ) : null}
      </Suspense>
      <Suspense>{isChoosingLook ? <LookDialog onClose={() => setIsChoosingLook(false)} /> : null}</Suspense>
    </main>
  );
}
