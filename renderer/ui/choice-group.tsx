import './choice-group.css';
import type { FocusEvent, ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { AriaLanguage } from './aria-language.tsx';
import { useText } from './text-provider.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** A small picture before the words: a line in its colour and pattern, an icon. Decoration: the words say it all. */
  readonly mark?: ReactNode;
  /** Stands out as what it may well be, and says so. It is not chosen. */
  readonly isSuggested?: boolean;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly columns?: 1 | 2 | 3;
  /** To be read, and gone to with the keyboard, but not changed. */
  readonly isReadOnly?: boolean;
}

/** One of a few, as tiles that are easy to hit. Arrow keys move the choice, as in any radio group. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, isLabelHidden = false, choices, value, onChange, columns = 1, isReadOnly = false } = props;
  return (
    <AriaLanguage>
      <RadioGroup
        className="choices"
        value={value}
        onChange={(chosen) => onChange(chosen as Value)}
        isReadOnly={isReadOnly}
        data-columns={columns}
      >
        <Label className={isLabelHidden ? 'visually-hidden' : 'choices-label'}>{label}</Label>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the focus is on the tiles in it. */}
        <div className="choices-tiles" onFocus={showWhole}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              className="tile"
              data-suggested={choice.isSuggested === true || undefined}
            >
              <TileContent {...choice} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </AriaLanguage>
  );
}

/** What has the focus is a dot in a tile: with the keyboard all of the tile comes into sight. */
function showWhole({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(':focus-visible')) target.closest('.tile')?.scrollIntoView({ block: 'nearest' });
}

interface ChoiceButtonsProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly columns?: 1 | 2 | 3;
}

/** The same tiles for where choosing does something at once: buttons, so that no arrow key acts by moving past one. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  const { label, isLabelHidden = false, choices, onChoose, columns = 1 } = props;
  return (
    <fieldset className="choices" data-columns={columns}>
      <legend className={isLabelHidden ? 'visually-hidden' : 'choices-label'}>{label}</legend>
      <div className="choices-tiles">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="tile"
            data-suggested={choice.isSuggested === true || undefined}
            onClick={() => onChoose(choice.value)}
          >
            <TileContent {...choice} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function TileContent({ label, hint, mark, isSuggested = false }: Omit<Choice<string>, 'value'>) {
  const text = useText();
  const detail = isSuggested ? text('ui.suggested') : hint;
  return (
    <>
      {mark === undefined ? null : (
        <span className="tile-mark" aria-hidden>
          {mark}
        </span>
      )}
      <span className="tile-words">
        <span>{label}</span>
        {detail === undefined ? null : <span className="tile-hint">{detail}</span>}
      </span>
    </>
  );
}
