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
import { useCommandChoice } from '../command-choice.ts';
import { fullScreen } from '../commands/full-screen.ts';
import { readAloud } from '../commands/read-aloud.ts';
import { showAsking } from '../commands/show-asking.ts';
import { showEverything, showFilter } from '../commands/show-filter.ts';
import { spotlight } from '../commands/spotlight.ts';
import { turn } from '../commands/turn.ts';
import { useView } from '../document/session-provider.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** What helps when several people look at one screen. */
export function TableMenu() {
  const text = useText();
  const canRead = useView((view) => view.canRead);
  const reading = useCommandChoice(readAloud, Volume2);
  return (
    <MenuButton
      label={text('table.menu')}
      icon={UsersRound}
      choices={[
        useCommandChoice(showAsking, MessageCircleQuestionMark),
        useCommandChoice(showFilter, ListFilter),
        useCommandChoice(spotlight, Lightbulb),
        useCommandChoice(showEverything, Eye),
        ...(canRead ? [reading] : []),
        useCommandChoice(turn, RotateCw),
        useCommandChoice(fullScreen, Expand),
      ]}
    />
  );
}
