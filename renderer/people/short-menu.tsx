import { ClipboardCheck, Lightbulb, type LucideIcon, PanelRightOpen, Spline, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../shared/map/schema.ts';
import { agree } from '../commands/agree.ts';
import type { Command } from '../commands/command.ts';
import { useCommandContext } from '../commands/commands-provider.tsx';
import { drawTie } from '../commands/draw-tie.ts';
import { openSelected } from '../commands/open-selected.ts';
import { remove } from '../commands/remove.ts';
import { spotlight } from '../commands/spotlight.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useView } from '../document/session-provider.tsx';
import { onlySelected, type View } from '../document/view.ts';
import { HangingMenu } from '../ui/hanging-menu.tsx';
import { useText } from '../ui/text-provider.tsx';

const items: readonly (readonly [Command, LucideIcon])[] = [
  [openSelected, PanelRightOpen],
  [drawTie, Spline],
  [agree, ClipboardCheck],
  [spotlight, Lightbulb],
  [remove, Trash2],
];

/** The few things done most with who is selected, where the finger is. `placeOf` says where somebody stands. */
export function ShortMenu({ placeOf }: { readonly placeOf: (id: string) => Point | null }) {
  const menu = useView((view) => view.menu);
  return menu === null ? null : <OpenMenu menu={menu} placeOf={placeOf} />;
}

interface OpenMenuProps {
  readonly menu: NonNullable<View['menu']>;
  readonly placeOf: (id: string) => Point | null;
}

function OpenMenu({ menu, placeOf }: OpenMenuProps) {
  const text = useText();
  const map = useMap();
  const context = useCommandContext();
  const { view } = context.session;
  const selection = useView((current) => current.selection);
  const selected = useView(onlySelected);
  const anchor = useRef<HTMLSpanElement>(null);
  // The menu finds its place by the anchor, which has to be there first.
  const [isAnchored, setAnchored] = useState(false);
  useLayoutEffect(() => setAnchored(true), []);
  const [first] = selection;
  const at = menu.at ?? (first === undefined ? null : placeOf(first.id)) ?? { x: 0, y: 0 };
  const close = () => view.update({ menu: null });
  const label =
    selected === null || selected.kind === 'tie'
      ? text('commands.showMenu')
      : text('people.list.actions', { name: nameOfEnd(map, selected.id, text) });
  // A line starts at somebody.
  const shown = items.filter(
    ([command]) =>
      command.isEnabled(context) && (command !== drawTie || (selected !== null && selected.kind !== 'tie')),
  );
  return (
    <>
      <span ref={anchor} className="short-menu-anchor" style={{ left: at.x, top: at.y }} aria-hidden />
      <HangingMenu
        anchor={anchor}
        label={label}
        isOpen={isAnchored}
        onClose={close}
        choices={shown.map(([command, icon]) => ({
          id: command.id,
          icon,
          words: text(command.textKey),
          choose: () => command.run(context),
        }))}
      />
    </>
  );
}
