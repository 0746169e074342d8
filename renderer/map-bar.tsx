import {
  ArrowLeft,
  Blinds,
  ClipboardList,
  LayoutGrid,
  List,
  type LucideIcon,
  Redo2,
  Search,
  Spline,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { memo } from 'react';
import { addPerson } from './commands/add-person.ts';
import { arrange } from './commands/arrange.ts';
import type { Command } from './commands/command.ts';
import { useCommand } from './commands/commands-provider.tsx';
import { curtain } from './commands/curtain.ts';
import { drawTie } from './commands/draw-tie.ts';
import { closeMap } from './commands/keep-map.ts';
import { redo } from './commands/redo.ts';
import { showList } from './commands/show-list.ts';
import { showPlan } from './commands/show-plan.ts';
import { find } from './commands/show-sheet.ts';
import { undo } from './commands/undo.ts';
import { useSession, useView } from './document/session-provider.tsx';
import { KeepingMenu } from './keeping/keeping-menu.tsx';
import { SavingState } from './keeping/saving-state.tsx';
import type { Keeping } from './keeping/use-keeping.ts';
import { MapTitle } from './map-title.tsx';
import { TableMenu } from './table/table-menu.tsx';
import { IconButton } from './ui/button.tsx';
import { useText } from './ui/text-provider.tsx';

interface MapBarProps {
  readonly keeping: Keeping;
}

/** The slim bar of the few things people do. */
export function MapBar({ keeping }: MapBarProps) {
  const text = useText();
  const { view } = useSession();
  const { isEnabled, run } = useCommand(closeMap);
  const isPicking = useView(({ picking }) => picking !== null);
  return (
    <header className="map-bar" inert={isPicking}>
      <IconButton icon={ArrowLeft} label={text('commands.maps')} onPress={run} isDisabled={!isEnabled} />
      <MapTools />
      <div className="map-bar-group map-bar-end">
        <SavingState keeping={keeping} />
        <KeepingMenu keeping={keeping} onSheetClosed={() => view.update({ sheet: null })} />
      </div>
    </header>
  );
}

/** What does not change with every save. */
const MapTools = memo(function MapTools() {
  const isAdding = useView(({ panel }) => panel === 'add');
  const isPicking = useView(({ picking }) => picking !== null);
  const isListOpen = useView((view) => view.isListOpen);
  const isPlanOpen = useView((view) => view.isPlanOpen);
  return (
    <>
      <MapTitle />
      <div className="map-bar-group">
        <CommandButton command={addPerson} icon={UserPlus} isOn={isAdding} />
        <CommandButton command={drawTie} icon={Spline} isOn={isPicking} />
      </div>
      <div className="map-bar-group">
        <CommandButton command={undo} icon={Undo2} />
        <CommandButton command={redo} icon={Redo2} />
      </div>
      <div className="map-bar-group">
        <CommandButton command={find} icon={Search} />
        <CommandButton command={arrange} icon={LayoutGrid} />
        <CommandButton command={showList} icon={List} isOn={isListOpen} />
        <CommandButton command={showPlan} icon={ClipboardList} isOn={isPlanOpen} />
        <TableMenu />
        <CommandButton command={curtain} icon={Blinds} />
      </div>
    </>
  );
});

interface CommandButtonProps {
  readonly command: Command;
  readonly icon: LucideIcon;
  readonly isOn?: boolean;
}

function CommandButton({ command, icon, isOn }: CommandButtonProps) {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(command);
  return (
    <IconButton
      icon={icon}
      label={text(textKey)}
      isDisabled={!isEnabled}
      onPress={run}
      {...(isOn === undefined ? {} : { isOn })}
    />
  );
}
