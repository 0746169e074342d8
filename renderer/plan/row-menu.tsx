import '../ui/menu-button.css';
import { ArrowDown, ArrowUp, Eye } from 'lucide-react';
import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { AriaLanguage } from '../ui/aria-language.tsx';
import { useText } from '../ui/text-provider.tsx';

type Choice = 'before' | 'after' | 'readers';

interface RowMenuProps {
  /** What it hangs from. */
  readonly grip: HTMLElement;
  readonly name: string;
  /** What each does; null where a row stands at that end. */
  readonly choices: readonly (readonly [Choice, (() => void) | null])[];
  readonly onClose: () => void;
}

/** Moves a row without dragging it, and asks who may read it. */
export function RowMenu({ grip, name, choices, onClose }: RowMenuProps) {
  const text = useText();
  const anchor = useRef<HTMLElement>(grip);
  const icons = { before: ArrowUp, after: ArrowDown, readers: Eye };
  const words = { before: text('plan.up'), after: text('plan.down'), readers: text('readers.mayRead') };
  return (
    <AriaLanguage>
      <Popover
        className="menu-frame"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
        aria-label={name}
      >
        <Menu
          className="menu"
          aria-label={name}
          autoFocus="first"
          onAction={(chosen) => {
            onClose();
            grip.focus();
            choices.find(([choice]) => choice === chosen)?.[1]?.();
          }}
          disabledKeys={choices.filter(([, choose]) => choose === null).map(([choice]) => choice)}
        >
          {choices.map(([choice]) => {
            const Icon = icons[choice];
            return (
              <MenuItem key={choice} id={choice} textValue={words[choice]} className="menu-item">
                <Icon aria-hidden size={20} />
                <span>{words[choice]}</span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </AriaLanguage>
  );
}
