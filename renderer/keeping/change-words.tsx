import { useEffect, useRef, useState } from 'react';
import { usePassphraseChoice } from '../start/passphrase-choice.ts';
import { PassphrasePicker } from '../start/passphrase-picker.tsx';
import { tryReadings } from '../start/passphrase-readings.ts';
import { useTask } from '../start/use-task.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { Keeping } from './use-keeping.ts';

interface ChangeWordsProps {
  readonly keeping: Keeping;
  readonly onClose: () => void;
}

/** The words of now, and the words from now on. */
export function ChangeWords({ keeping: { connection, opened, tell }, onClose }: ChangeWordsProps) {
  const text = useText();
  const [current, setCurrent] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const choice = usePassphraseChoice(connection);
  const changing = useTask();
  const { isRunning, error } = changing;
  useEffect(() => {
    if (error !== null) field.current?.focus();
  }, [error]);

  const change = () =>
    changing.run(async (signal) => {
      const next = await choice.take();
      if (next === null) return;
      const { map } = opened;
      await tryReadings(current, (reading) =>
        connection.call('maps.changePassphrase', { map, current: reading, next }, { signal }),
      );
      tell({ key: 'keeping.change.done', values: {} });
      onClose();
    });

  return (
    <Dialog
      title={text('keeping.change.title')}
      size="wide"
      isBusy={isRunning}
      onClose={onClose}
      actions={
        isRunning ? (
          <ProgressWords onStop={changing.stop}>{text('keeping.change.changing')}</ProgressWords>
        ) : (
          <>
            {choice.fault === null ? null : (
              <p className="change-fault" role="alert">
                {text(choice.fault)}
              </p>
            )}
            <Button kind="main" onPress={change}>
              {text(choice.own === null ? 'start.new.takeWords' : 'start.new.takeOwn')}
            </Button>
            <Button onPress={onClose}>{text('keeping.change.cancel')}</Button>
          </>
        )
      }
    >
      <PassphraseField
        label={text('keeping.change.current')}
        hint={text('keeping.change.currentHint')}
        value={current}
        onChange={(value) => {
          setCurrent(value);
          changing.clear();
        }}
        isShown={isShown}
        onShow={setShown}
        isReadOnly={isRunning}
        onEnter={change}
        inputRef={field}
        error={error === null ? null : text(`errors.${error}`)}
        autoFocus
      />
      <PassphrasePicker
        choice={choice}
        title={text('keeping.change.newWords')}
        fileWords={opened.fileName}
        commandFile={opened.fileName}
        isBusy={isRunning}
        onEnter={change}
      />
    </Dialog>
  );
}
