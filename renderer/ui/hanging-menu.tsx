import './menu-button.css';
import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { AriaLanguage } from './aria-language.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly words: string;
  /** Null where it can't be done now: it stands there greyed. */
  readonly choose: (() => void) | null;
}

interface HangingMenuProps {
  /** What it hangs from. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** False until its anchor is there. */
  readonly isOpen?: boolean;
  /** Called before what was chosen is done, and when nothing is. */
  readonly onClose: () => void;
}

/** A menu that hangs from something, opened by what it is about. */
export function HangingMenu({ anchor, label, choices, isOpen = true, onClose }: HangingMenuProps) {
  return (
    <AriaLanguage>
      <Popover
        className="menu-frame"
        triggerRef={anchor}
        isOpen={isOpen}
        onOpenChange={(isNowOpen) => {
          if (!isNowOpen) onClose();
        }}
        placement="bottom start"
        aria-label={label}
      >
        <Menu
          className="menu"
          aria-label={label}
          autoFocus="first"
          onAction={(chosen) => {
            onClose();
            choices.find(({ id }) => id === chosen)?.choose?.();
          }}
          disabledKeys={choices.filter(({ choose }) => choose === null).map(({ id }) => id)}
        >
          {choices.map(({ id, icon: Icon, words }) => (
            <MenuItem key={id} id={id} textValue={words} className="menu-item">
              <Icon aria-hidden size={20} />
              <span>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </AriaLanguage>
  );
}
