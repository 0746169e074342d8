import { useState } from 'react';
import type { Someone } from '../../shared/map/plan-schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfSomeone } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { SuggestField } from '../ui/suggest-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { peopleFor, someoneMeant, someoneOn, someoneTyped } from './somebody.ts';

/** More suggestions than this would stand over all that comes under the field. */
const mostSuggestions = 5;

interface WhoFieldProps {
  readonly label: string;
  readonly value: Someone | null;
  /** Called while a name is typed, and when somebody is chosen. */
  readonly onChange: (value: Someone | null) => void;
}

/** Somebody: chosen from the map by name, or by a name alone. A name that was typed and is on the map means who is there. */
export function WhoField({ label, value, onChange }: WhoFieldProps) {
  const text = useText();
  const map = useMap();
  const { history, isReadOnly } = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const name = nameOfSomeone(map, value, text);
  const settle = () => {
    if (typed !== null) onChange(someoneMeant(map, typed, text));
    setTyped(null);
    history.settle();
  };
  return (
    <SuggestField
      label={label}
      value={typed ?? name}
      placeholder={isReadOnly ? '' : text('plan.somebody')}
      onChange={(words) => {
        setTyped(words);
        onChange(someoneTyped(words));
      }}
      suggestions={typed === null && name !== '' ? [] : peopleFor(map, typed ?? '', text, mostSuggestions)}
      onTake={(id) => {
        setTyped(null);
        onChange(someoneOn(map, id, text));
      }}
      suggestsAtOnce
      onEnter={settle}
      onBlur={settle}
      maxLength={limits.name}
      isReadOnly={isReadOnly}
    />
  );
}
