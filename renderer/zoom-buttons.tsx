import { type LucideIcon, Maximize, Minimize2, Minus, Plus } from 'lucide-react';
import type { Command } from './commands/command.ts';
import { useCommand } from './commands/commands-provider.tsx';
import { fullScreen } from './commands/full-screen.ts';
import { showAll, zoomIn, zoomOut } from './commands/zoom.ts';
import { useView } from './document/session-provider.tsx';
import { IconButton } from './ui/button.tsx';
import { useText } from './ui/text-provider.tsx';

/** Nearer, further, everything: in the corner. And out of the full screen, which has no other button. */
export function ZoomButtons() {
  const text = useText();
  const isBare = useView((view) => view.isBare);
  const { run } = useCommand(fullScreen);
  return (
    <div className="zoom-buttons">
      {isBare ? <IconButton icon={Minimize2} label={text('table.fullScreen.done')} onPress={run} /> : null}
      <ZoomButton command={zoomIn} icon={Plus} />
      <ZoomButton command={zoomOut} icon={Minus} />
      <ZoomButton command={showAll} icon={Maximize} />
    </div>
  );
}

function ZoomButton({ command, icon }: { readonly command: Command; readonly icon: LucideIcon }) {
  const text = useText();
  const { textKey, run } = useCommand(command);
  return <IconButton icon={icon} label={text(textKey)} onPress={run} />;
}
