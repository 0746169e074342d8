import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { menuOf } from '../../../../main/electron/menu.ts';
import { commandGroups, commands } from '../../../../renderer/commands/commands.ts';
import { createText } from '../../../../shared/text/text.ts';

const offered = commandGroups.flatMap((inGroup, group) =>
  inGroup.map(({ id, textKey, keys }) => ({ id, textKey, keys: keys[0] ?? null, isEnabled: true, group })),
);
const text = createText('nl');
const make = (isMac: boolean, choose = (_id: string) => {}) => menuOf({ text, isMac, commands: offered, choose });
const itemsIn = (menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])]);

it.each([true, false])('has every command and a Dutch word for every item, on a Mac: %s', (isMac) => {
  const items = itemsIn(make(isMac));
  for (const { id, textKey } of commands) {
    expect(items.find((item) => item.id === id)).toMatchObject({ label: text(textKey), enabled: true });
  }
  for (const { type, label } of items) if (type !== 'separator') expect(label).toMatch(/^\p{Lu}[^.]*$/u);
});

it('divides the groups by a line, and ends with how to leave', () => {
  const map = make(false).find(({ label }) => label === text('menu.map'))?.submenu;
  const items = Array.isArray(map) ? map : [];
  const groups = items.map(({ id, role, type }) => (type === 'separator' ? ' | ' : (id ?? role))).join(',');
  expect(groups.split(', | ,')).toEqual([
    ...commandGroups.map((inGroup) => inGroup.map(({ id }) => id).join(',')),
    'quit',
  ]);
});

it('says the keys, and leaves hearing them to the page', () => {
  const items = itemsIn(make(false)).filter(({ accelerator }) => accelerator !== undefined);
  expect(items.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  const keys = Object.fromEntries(items.map(({ id, accelerator }) => [id, accelerator]));
  expect(keys).toMatchObject({ undo: 'CmdOrCtrl+Z', redo: 'CmdOrCtrl+Shift+Z', 'zoom-in': 'Plus', 'add-person': 'P' });
  expect(itemsIn(make(true)).filter(({ accelerator }) => accelerator !== undefined)).toEqual([]);
});

it('tells which command is chosen', () => {
  const chosen: string[] = [];
  for (const { click } of itemsIn(make(false, (id) => chosen.push(id)))) {
    click?.(undefined as never, undefined, undefined as never);
  }
  expect(chosen).toEqual(commands.map(({ id }) => id));
});

it('speaks the language it is made in', () => {
  const menu = menuOf({ text: (key) => `<${key}>`, isMac: false, commands: offered, choose() {} });
  for (const { type, label } of itemsIn(menu)) if (type !== 'separator') expect(label).toMatch(/^<[\w.]+>$/);
});

it('can end the program when no map is open', () => {
  for (const isMac of [true, false]) {
    const items = itemsIn(menuOf({ text, isMac, commands: [], choose() {} }));
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
  }
});
