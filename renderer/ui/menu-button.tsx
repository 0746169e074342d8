import './button.css';
import './menu-button.css';
import type { LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { AriaLanguage } from './aria-language.tsx';

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
}

/** A button of the bar that opens a short list of things to do. */
export function MenuButton({ label, icon: ButtonIcon, choices }: MenuButtonProps) {
  return (
    <AriaLanguage>
      <MenuTrigger>
        <Button className="icon-button" aria-label={label}>
          <ButtonIcon aria-hidden size={24} />
          <span className="icon-button-word">{label}</span>
        </Button>
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
    </AriaLanguage>
  );
}
