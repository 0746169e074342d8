import './menu-button.css';
import type { LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the one on screen. */
  readonly lang?: string;
  readonly icon: LucideIcon;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
}

interface MenuButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly choices: readonly MenuChoice[];
  /** `bar`: the word under the icon, as in the bar; `bare`: the icon alone; `words`: a button with words. */
  readonly look?: 'bar' | 'bare' | 'words';
}

/** A button that opens a short list of things to do. */
export function MenuButton({ label, icon, choices, look = 'bar' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {look === 'words' ? (
        <Button icon={icon}>{label}</Button>
      ) : (
        <IconButton icon={icon} label={label} isWordHidden={look === 'bare'} />
      )}
      <Popover className="menu-frame" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          onAction={(id) => choices.find((choice) => choice.id === id)?.onChoose()}
          disabledKeys={choices.filter((choice) => choice.isDisabled === true).map((choice) => choice.id)}
        >
          {choices.map(({ id, label: words, lang, icon: Icon }) => (
            <MenuItem key={id} id={id} textValue={words} className="menu-item">
              <Icon aria-hidden size={20} />
              <span lang={lang}>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
