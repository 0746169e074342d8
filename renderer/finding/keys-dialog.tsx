import './palette.css';
import { commandGroups } from '../commands/commands.ts';
import { useCommandContext } from '../commands/commands-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import { wordsOfCommand } from './findings.ts';
import { KeyWords } from './key-words.tsx';

/** Every key of an open map, in the order of the menu. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const context = useCommandContext();
  return (
    <Dialog
      title={text('finding.keysTitle')}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {text('ui.close')}
        </Button>
      }
    >
      <p className="panel-note">{text('finding.keysWhere')}</p>
      <dl
        className="key-list"
        // What scrolls has to be reached by keys.
        tabIndex={0}
      >
        <KeyRow name="Arrow">{text('finding.moves.go')}</KeyRow>
        <KeyRow name="Shift+Arrow">{text('finding.moves.shove')}</KeyRow>
        {commandGroups.flat().map((command) => {
          const [key] = command.keys;
          return key === undefined || command.isOffered?.(context) === false ? null : (
            <KeyRow key={command.id} name={key}>
              {wordsOfCommand(command, text).label}
            </KeyRow>
          );
        })}
      </dl>
    </Dialog>
  );
}

function KeyRow({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>
        <KeyWords name={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
