import { Menu } from 'electron';
import type { Text } from '../../shared/text/text.ts';
import type { HostMenu } from '../platform.ts';
import { menuOf } from './menu.ts';

export interface NativeMenu extends HostMenu {
  /** Draws the same menu anew, with the words of now. */
  redraw(): void;
}

/** The one menu of the program, drawn at once. */
export function createNativeMenu(text: Text): NativeMenu {
  let [commands, choose]: Parameters<HostMenu['show']> = [[], () => {}];
  const redraw = () => {
    const template = menuOf({ text, isMac: process.platform === 'darwin', commands, choose });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  redraw();
  return {
    redraw,
    show(shown, onChosen) {
      [commands, choose] = [shown, onChosen];
      redraw();
    },
  };
}
