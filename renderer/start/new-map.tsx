import './map-form.css';
import { ArrowLeft, Folder } from 'lucide-react';
import { useEffect, useState } from 'react';
import { limits } from '../../shared/map/vocabulary.ts';
import type { Connection } from '../connection.ts';
import type { TakenSource } from '../importing/import-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { usePassphraseChoice } from './passphrase-choice.ts';
import { PassphrasePicker } from './passphrase-picker.tsx';
import { PathWords } from './path-words.tsx';
import { ScreenTitle } from './screen-title.tsx';
import type { ShowMap } from './show-map.ts';
import { useTask } from './use-task.ts';

interface NewMapProps {
  readonly connection: Connection;
  /** What it begins with, of another program; empty without. */
  readonly from?: TakenSource;
  readonly onOpened: ShowMap;
  readonly onBack: () => void;
}

/** One screen for a new map. Everything is already filled in: taking the words is enough. */
export function NewMap({ connection, from, onOpened, onBack }: NewMapProps) {
  const text = useText();
  const [title, setTitle] = useState(from?.shown.title ?? '');
  const [folder, setFolder] = useState<string | null>(null);
  const choice = usePassphraseChoice(connection);
  const choosing = useTask();
  const making = useTask();

  useEffect(() => {
    let isLeft = false;
    connection.call('app.describe', {}).then(
      ({ output }) => {
        if (!isLeft) setFolder((chosen) => chosen ?? output.defaultFolder);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [connection]);

  const chooseFolder = () =>
    choosing.run(async () => {
      const { output } = await connection.call('dialogs.chooseFolder', { folder: folder ?? '' });
      if (output.path !== null) setFolder(output.path);
      making.clear();
    });
  const make = () =>
    making.run(async (signal) => {
      const passphrase = await choice.take();
      if (passphrase === null || folder === null) return;
      const asked = { title: title.trim(), passphrase, folder };
      if (from === undefined) {
        const { output } = await connection.call('maps.create', asked, { signal });
        await onOpened(output, signal);
        return;
      }
      const { output } = await connection.call('maps.createFrom', { ...asked, from: from.mapped }, { signal });
      await onOpened(output, signal, from.added);
      connection.call('import.forget', { source: from.mapped.source }).catch(() => undefined);
    });

  const fileStem = `kaart-${new Date().toLocaleDateString('sv-SE')}`;
  const error = making.error ?? choosing.error;
  const fault = error === null ? choice.fault : (`errors.${error}` as const);
  return (
    <main className="map-form">
      <header className="map-form-head">
        <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
          {text('start.back')}
        </Button>
        <ScreenTitle>{text('start.new.title')}</ScreenTitle>
      </header>
      <div className="map-form-body">
        <PassphrasePicker
          choice={choice}
          title={text('start.words.title')}
          fileWords={text('start.sheet.fileBegins', { name: fileStem })}
          commandFile={`${fileStem}.kaart`}
          isBusy={making.isRunning}
          onEnter={make}
        />
        <div className="map-form-about">
          <TextField
            label={text('start.new.mapTitle')}
            hint={text('start.new.mapTitleHint')}
            value={title}
            onChange={setTitle}
            maxLength={limits.title}
            isReadOnly={making.isRunning}
            onEnter={make}
          />
          <div className="map-form-folder">
            <p id="folder-label" className="field-label">
              {text('start.new.folder')}
            </p>
            <p className="map-form-path">
              <Folder aria-hidden size={20} />
              <PathWords path={folder ?? '…'} />
            </p>
            <Button
              aria-describedby="folder-label"
              isDisabled={making.isRunning || folder === null}
              onPress={chooseFolder}
            >
              {text('start.new.otherFolder')}
            </Button>
          </div>
        </div>
      </div>
      <footer className="map-form-foot">
        {fault === null ? null : (
          <p className="map-form-fault" role="alert">
            {text(fault)}
          </p>
        )}
        {making.isRunning ? (
          <ProgressWords onStop={making.stop}>{text('start.new.making')}</ProgressWords>
        ) : (
          <Button kind="main" size="large" onPress={make}>
            {text(choice.own === null ? 'start.new.takeWords' : 'start.new.takeOwn')}
          </Button>
        )}
      </footer>
    </main>
  );
}
