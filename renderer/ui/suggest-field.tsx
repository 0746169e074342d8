import './suggest-field.css';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { TextField } from './text-field.tsx';
import { useText } from './text-provider.tsx';

export interface Suggestion {
  readonly key: string;
  readonly label: string;
}

type FieldProps = Omit<ComponentProps<typeof TextField>, 'combobox' | 'after' | 'type'>;

interface SuggestFieldProps extends FieldProps {
  /** What fits what is typed now, the best first. A few: they stand over what comes under the field. */
  readonly suggestions: readonly Suggestion[];
  /** Called with the key of one that is taken. */
  readonly onTake: (key: string) => void;
  /** Whether it suggests before anything is typed. */
  readonly suggestsAtOnce?: boolean;
}

/**
 * A line of text that suggests while one types, as WAI-ARIA's combobox does. Nothing is taken until it is pointed at, or
 * gone to with an arrow key and Enter; Escape puts the list away and nothing else.
 */
export function SuggestField({ suggestions, onTake, suggestsAtOnce = false, ...props }: SuggestFieldProps) {
  const text = useText();
  const id = useId();
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const isOpen = isWanted && suggestions.length > 0 && props.isReadOnly !== true;
  const current = isOpen && active !== null ? suggestions[active] : undefined;

  const currentId = current === undefined ? null : `${id}-${current.key}`;
  // The focus stays in the field, so the browser does not bring what is active into sight by itself.
  useEffect(() => {
    if (currentId !== null) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const close = () => {
    setWanted(false);
    setActive(null);
  };
  const take = ({ key }: Suggestion) => {
    close();
    onTake(key);
  };
  const go = (by: 1 | -1) => {
    if (!isOpen) setWanted(true);
    const from = active ?? (by === 1 ? -1 : suggestions.length);
    setActive((from + by + suggestions.length) % suggestions.length);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || suggestions.length === 0 || event.altKey) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow) go(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && current !== undefined) take(current);
    else {
      // What was typed is taken as it is.
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
  };

  return (
    <TextField
      {...props}
      onChange={(typed) => {
        setWanted(true);
        setActive(null);
        props.onChange(typed);
      }}
      onBlur={() => {
        close();
        props.onBlur?.();
      }}
      combobox={{
        role: 'combobox',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        'aria-autocomplete': 'list',
        'aria-activedescendant': currentId ?? undefined,
        onKeyDown: pressKey,
        ...(suggestsAtOnce ? { onFocus: () => setWanted(true), onClick: () => setWanted(true) } : {}),
      }}
      after={
        isOpen ? (
          <div id={id} role="listbox" className="suggestions" aria-label={text('ui.suggestions')}>
            {suggestions.map((suggestion) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys take what is active.
              <div
                key={suggestion.key}
                id={`${id}-${suggestion.key}`}
                role="option"
                // The focus stays in the field; an arrow key goes to the option.
                tabIndex={-1}
                className="suggestion"
                aria-selected={suggestion === current}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(suggestion)}
              >
                {suggestion.label}
              </div>
            ))}
          </div>
        ) : undefined
      }
    />
  );
}
