import './emoji-choice.css';
import { useState } from 'react';
import { limits } from '../../shared/map/vocabulary.ts';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';

/** People of every age and colouring, animals, and what groups and places are known by. */
const emojis = [
  ...[
    '👵🏻',
    '👴🏻',
    '👵🏽',
    '👴🏾',
    '👩🏻',
    '👨🏻',
    '👩🏽',
    '👨🏽',
    '👩🏿',
    '👨🏿',
    '🧕🏽',
    '🧔🏻',
    '👧🏼',
    '👦🏼',
    '👧🏾',
    '👦🏾',
    '👶🏽',
  ],
  ...['🐕', '🐈', '🐇', '🐹', '🐦', '🐴', '🐠', '⚽', '🎵', '⛪', '🕌', '🏫', '🏥', '🏠', '🌳', '💼'],
];

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

interface EmojiChoiceProps {
  readonly value: string;
  /** Called with one emoji, or with nothing to take it away. */
  readonly onChoose: (emoji: string) => void;
  readonly isReadOnly: boolean;
}

/** A small picture in the place of the figure: one of these, or any other emoji. */
export function EmojiChoice({ value, onChoose, isReadOnly }: EmojiChoiceProps) {
  const text = useText();
  const [own, setOwn] = useState('');
  const type = (typed: string) => {
    // The last that was typed counts: what is pasted or chosen from a keyboard may be several characters.
    const last = [...graphemes.segment(typed.trim())].at(-1)?.segment ?? '';
    const isPicture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(last) && last.length <= limits.emoji;
    setOwn(isPicture ? '' : typed);
    if (isPicture) onChoose(last);
  };
  return (
    <>
      <fieldset className="emojis" aria-label={text('facts.emoji')} disabled={isReadOnly}>
        {(value === '' || emojis.includes(value) ? emojis : [value, ...emojis]).map((emoji) => (
          <button
            key={emoji}
            type="button"
            className="emoji"
            aria-pressed={emoji === value}
            onClick={() => onChoose(emoji === value ? '' : emoji)}
          >
            {emoji}
          </button>
        ))}
      </fieldset>
      {isReadOnly ? null : (
        <TextField
          label={text('facts.emojiOwn')}
          hint={text('facts.emojiHint')}
          value={own}
          onChange={type}
          maxLength={2 * limits.emoji}
        />
      )}
    </>
  );
}
