import './table.css';
import { Eye } from 'lucide-react';
import { useCommand } from '../commands/commands-provider.tsx';
import { showEverything } from '../commands/show-filter.ts';
import { useMap, useView } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { wordsForShown } from './shown-words.ts';

/** Along the top of the picture, while it does not show all in full: what it does show, and the way back. */
export function ShownNote() {
  const text = useText();
  const language = useLanguage();
  const map = useMap();
  const view = useView((current) => current);
  const { textKey, run } = useCommand(showEverything);
  const words = wordsForShown(map, view, text, language);
  return (
    <div className="shown-note" data-empty={words === ''}>
      {/* It is there before it says anything: only then is what it says read out. */}
      <p role="status" dir="auto">
        {words}
      </p>
      {words === '' ? null : (
        <Button icon={Eye} onPress={run}>
          {text(textKey)}
        </Button>
      )}
    </div>
  );
}
