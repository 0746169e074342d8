import {
  Expand,
  Eye,
  Lightbulb,
  ListFilter,
  MessageCircleQuestionMark,
  RotateCw,
  UsersRound,
  Volume2,
} from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { fullScreen } from '../commands/full-screen.ts';
import { readAloud } from '../commands/read-aloud.ts';
import { showAsking } from '../commands/show-asking.ts';
import { showEverything, showFilter } from '../commands/show-filter.ts';
import { spotlight } from '../commands/spotlight.ts';
import { turn } from '../commands/turn.ts';
import { useView } from '../document/session-provider.tsx';
import { MenuButton, type MenuChoice } from '../ui/menu-button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** What helps when several people look at one screen. */
export function TableMenu() {
  const text = useText();
  const canRead = useView((view) => view.canRead);
  const reading = useChoice(readAloud, Volume2);
  return (
    <MenuButton
      label={text('table.menu')}
      icon={UsersRound}
      choices={[
        useChoice(showAsking, MessageCircleQuestionMark),
        useChoice(showFilter, ListFilter),
        useChoice(spotlight, Lightbulb),
        useChoice(showEverything, Eye),
        ...(canRead ? [reading] : []),
        useChoice(turn, RotateCw),
        useChoice(fullScreen, Expand),
      ]}
    />
  );
}

function useChoice(command: Command, icon: MenuChoice['icon']): MenuChoice {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(command);
  return { id: command.id, label: text(textKey), icon, onChoose: run, isDisabled: !isEnabled };
}
