import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/bridge-shapes.ts';
import type { Text, TextKey } from '../../shared/text/text.ts';

interface MenuSource {
  readonly text: Text;
  readonly isMac: boolean;
  /** What a window offers at this moment, in order. */
  readonly commands: readonly MenuCommand[];
  /** Is called with the id of a chosen command. */
  readonly choose: (id: string) => void;
}

/** The program's menu, as Electron builds one. Every word is ours: Electron's own would be English. */
export function menuOf({ text, isMac, commands, choose }: MenuSource): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text('menu.quit') };
  const program: MenuItemConstructorOptions = {
    label: text('start.name'),
    submenu: [
      { role: 'hide', label: text('menu.hide') },
      { role: 'hideOthers', label: text('menu.hideOthers') },
      { role: 'unhide', label: text('menu.showAll') },
      separator,
      quit,
    ],
  };
  const items = commands.flatMap((command, index): MenuItemConstructorOptions[] => {
    const before = commands[index - 1];
    return [
      ...(before === undefined || before.group === command.group ? [] : [separator]),
      {
        id: command.id,
        // A key without text shows as itself.
        label: text(command.textKey as TextKey),
        enabled: command.isEnabled,
        click: () => choose(command.id),
        ...keysOf(command, isMac),
      },
    ];
  });
  const map: MenuItemConstructorOptions = {
    label: text('menu.map'),
    submenu: [...items, ...(isMac ? [] : [...(items.length > 0 ? [separator] : []), quit])],
  };
  const edit: MenuItemConstructorOptions = {
    label: text('menu.edit'),
    submenu: [
      { role: 'cut', label: text('menu.cut') },
      { role: 'copy', label: text('menu.copy') },
      { role: 'paste', label: text('menu.paste') },
      { role: 'selectAll', label: text('menu.selectAll') },
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: text('menu.window'),
    submenu: [
      { role: 'minimize', label: text('menu.minimize') },
      { role: 'togglefullscreen', label: text('menu.fullScreen') },
      { role: 'close', label: text('menu.closeWindow') },
    ],
  };
  const menus = [map, edit, window].filter(({ submenu }) => Array.isArray(submenu) && submenu.length > 0);
  return isMac ? [program, ...menus] : menus;
}

/**
 * The page itself hears its keys, and knows when a key belongs to what is being typed: the menu only says them. A Mac
 * can't only say them, so there they are not in the menu.
 */
function keysOf({ keys }: MenuCommand, isMac: boolean): MenuItemConstructorOptions {
  if (keys === null || isMac) return {};
  const accelerator = keys.replace(/^Mod\+/, 'CmdOrCtrl+').replace(/\+$/, 'Plus');
  return { accelerator, registerAccelerator: false };
}
