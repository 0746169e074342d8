import '../ui/menu-button.css';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { AriaLanguage } from '../ui/aria-language.tsx';
import { useText } from '../ui/text-provider.tsx';

type Side = 'before' | 'after';

interface RowMenuProps {
  /** What it hangs from. */
  readonly grip: HTMLElement;
  readonly name: string;
  /** What each does; null where a row stands at that end. */
  readonly choices: readonly (readonly [Side, (() => void) | null])[];
  readonly onClose: () => void;
}

/** Moves a row without dragging it. */
export function RowMenu({ grip, name, choices, onClose }: RowMenuProps) {
  const text = useText();
  const anchor = useRef<HTMLElement>(grip);
  const icons = { before: ArrowUp, after: ArrowDown };
  const words = { before: text('plan.up'), after: text('plan.down') };
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
            choices.find(([side]) => side === chosen)?.[1]?.();
          }}
          disabledKeys={choices.filter(([, choose]) => choose === null).map(([side]) => side)}
        >
          {choices.map(([side]) => {
            const Icon = icons[side];
            return (
              <MenuItem key={side} id={side} textValue={words[side]} className="menu-item">
                <Icon aria-hidden size={20} />
                <span>{words[side]}</span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </AriaLanguage>
  );
}
