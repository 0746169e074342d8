import './map-form.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Connection } from '../connection.ts';
import { Button } from '../ui/button.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useText } from '../ui/text-provider.tsx';
import { folderOf, nameOf } from './file-place.ts';
import { tryReadings } from './passphrase-readings.ts';
import { PathWords } from './path-words.tsx';
import type { ShowMap } from './show-map.ts';
import { useTask } from './use-task.ts';

interface OpenMapProps {
  readonly connection: Connection;
  readonly path: string;
  readonly onOpened: ShowMap;
  readonly onBack: () => void;
  readonly onChooseOther: () => void;
}

/** Asks for the words of one file and opens it. What was typed stays until it fits. */
export function OpenMap({ connection, path, onOpened, onBack, onChooseOther }: OpenMapProps) {
  const text = useText();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opening = useTask();

  const open = () =>
    opening.run(async (signal) => {
      const { output } = await tryReadings(passphrase, (reading) =>
        connection.call('maps.open', { path, passphrase: reading }, { signal }),
      );
      await onOpened(output, signal);
    });
  const { isRunning } = opening;
  useEffect(() => {
    if (!isRunning) field.current?.focus();
  }, [isRunning]);

  return (
    <main className="map-form map-form-narrow">
      <header className="map-form-head">
        <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
          {text('start.back')}
        </Button>
        <h1>{text('start.open.title')}</h1>
      </header>
      <div className="map-form-body">
        <div className="map-form-about">
          <p className="map-form-file">
            <strong>
              <bdi>{nameOf(path)}</bdi>
            </strong>
            <span>
              <PathWords path={folderOf(path)} />
            </span>
          </p>
          <PassphraseField
            label={text('start.open.words')}
            hint={text('start.open.wordsHint')}
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              opening.clear();
            }}
            isShown={isShown}
            onShow={setShown}
            isReadOnly={isRunning}
            onEnter={open}
            inputRef={field}
            error={opening.error === null ? null : text(`errors.${opening.error}`)}
          />
          <div className="map-form-turn">
            {isRunning ? (
              <ProgressWords onStop={opening.stop}>{text('start.open.opening')}</ProgressWords>
            ) : (
              <div className="map-form-acts">
                <Button kind="main" size="large" onPress={open}>
                  {text('start.open.open')}
                </Button>
                <Button size="large" onPress={onChooseOther}>
                  {text('start.open.other')}
                </Button>
              </div>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}
