import { type LucideIcon, Maximize, Minus, Plus } from 'lucide-react';
import type { Command } from './commands/command.ts';
import { useCommand } from './commands/commands-provider.tsx';
import { showAll, zoomIn, zoomOut } from './commands/zoom.ts';
import { IconButton } from './ui/button.tsx';
import { useText } from './ui/text-provider.tsx';

/** Nearer, further, everything: in the corner. */
export function ZoomButtons() {
  return (
    <div className="zoom-buttons">
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
