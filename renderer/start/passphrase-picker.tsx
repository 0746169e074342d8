import './passphrase-picker.css';
import { Check, Copy, KeyRound, Printer, RefreshCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { copyWords } from './copied-words.ts';
import type { PassphraseChoice } from './passphrase-choice.ts';
import { numbered, WordsSheet } from './words-sheet.tsx';

interface PassphrasePickerProps {
  readonly choice: PassphraseChoice;
  readonly title: string;
  /** What the printed sheet says the file is called. */
  readonly fileWords: string;
  readonly commandFile: string;
  readonly isBusy: boolean;
  readonly onEnter: () => void;
}

/** Six words to take, draw anew, print and copy; or a passphrase of one's own with its strength in words. */
export function PassphrasePicker(props: PassphrasePickerProps) {
  return props.choice.own === null ? <SixWords {...props} /> : <OwnPassphrase {...props} />;
}

function SixWords({ choice, title, fileWords, commandFile, isBusy }: PassphrasePickerProps) {
  const text = useText();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const { words } = choice;
  const copy = () => setCopied(copyWords(words.join(' ')) ? 'yes' : 'refused');
  return (
    <section className="picker" aria-labelledby="picker-title">
      <h2 id="picker-title">{title}</h2>
      <p>
        {text('start.words.what')} {text('start.words.keep')}
      </p>
      <ol className="picker-words" lang="nl" aria-live="polite" translate="no">
        {numbered(words).map(({ number, word }) => (
          <li key={number} className="picker-word">
            <span className="picker-number">{number}</span>
            {word}
          </li>
        ))}
      </ol>
      <LoseWarning>{text('start.words.lose')}</LoseWarning>
      <div className="picker-acts">
        <Button
          icon={RefreshCw}
          isDisabled={isBusy}
          onPress={() => {
            setCopied(null);
            choice.drawWords();
          }}
        >
          {text('start.words.other')}
        </Button>
        <Button icon={Printer} onPress={() => window.print()}>
          {text('start.words.print')}
        </Button>
        <Button icon={copied === 'yes' ? Check : Copy} onPress={copy}>
          {text(copied === 'yes' ? 'start.words.copied' : 'start.words.copy')}
        </Button>
        <Button kind="quiet" icon={KeyRound} isDisabled={isBusy} onPress={choice.useOwn}>
          {text('start.words.own')}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {copied === 'yes' ? text('start.words.copied') : ''}
      </p>
      {copied === 'refused' ? <p role="alert">{text('start.words.copyRefused')}</p> : null}
      <WordsSheet words={words} fileWords={fileWords} commandFile={commandFile} />
    </section>
  );
}

function OwnPassphrase({ choice, isBusy, onEnter }: PassphrasePickerProps) {
  const text = useText();
  const { own, strength } = choice;
  if (own === null) return null;
  return (
    <section className="picker" aria-labelledby="picker-title">
      <h2 id="picker-title">{text('start.own.title')}</h2>
      <p>{text('start.own.what')}</p>
      <div className="picker-fields">
        <PassphraseField
          label={text('start.own.field')}
          hint={text('start.own.fieldHint')}
          value={own.value}
          onChange={(value) => choice.changeOwn({ value })}
          isShown={own.isShown}
          onShow={(isShown) => choice.changeOwn({ isShown })}
          isReadOnly={isBusy}
          onEnter={onEnter}
          autoFocus
        />
        {own.isShown ? null : (
          <PassphraseField
            label={text('start.own.again')}
            hint={text('start.own.againHint')}
            value={own.again}
            onChange={(again) => choice.changeOwn({ again })}
            isShown={false}
            onShow={(isShown) => choice.changeOwn({ isShown })}
            isReadOnly={isBusy}
            onEnter={onEnter}
          />
        )}
      </div>
      <Strength choice={choice} />
      {strength?.isWeak === true ? (
        <div className="picker-weak">
          <p>{text('start.own.weak')}</p>
          <CheckBox isOn={own.isAccepted} onChange={(isAccepted) => choice.changeOwn({ isAccepted })}>
            {text('start.own.accept')}
          </CheckBox>
        </div>
      ) : null}
      <LoseWarning>{text('start.own.lose')}</LoseWarning>
      <div className="picker-acts">
        <Button kind="quiet" icon={KeyRound} isDisabled={isBusy} onPress={choice.useWords}>
          {text('start.words.six')}
        </Button>
      </div>
    </section>
  );
}

const scoreKeys = [
  'start.own.score0',
  'start.own.score1',
  'start.own.score2',
  'start.own.score3',
  'start.own.score4',
] as const;

function Strength({ choice: { strength } }: { readonly choice: PassphraseChoice }) {
  const text = useText();
  const key = strength === null ? undefined : scoreKeys[strength.score];
  return (
    <div className="picker-strength" data-weak={strength?.isWeak ?? false}>
      <span aria-hidden className="picker-bar">
        {scoreKeys.map((part, score) => (
          <span key={part} data-filled={strength !== null && score <= strength.score} />
        ))}
      </span>
      <span role="status">
        {text('start.own.strength')}: <strong>{key === undefined ? '–' : text(key)}</strong>
      </span>
    </div>
  );
}

function LoseWarning({ children }: { readonly children: string }) {
  return (
    <p className="picker-lose">
      <TriangleAlert aria-hidden size={24} />
      <span>{children}</span>
    </p>
  );
}
