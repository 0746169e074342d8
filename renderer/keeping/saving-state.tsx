import './keeping.css';
import { Check, CircleAlert, HardDriveDownload, LoaderCircle, RotateCw } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { ErrorCode } from '../../shared/errors.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { Keeping } from './use-keeping.ts';

/** What another place helps against; for the rest, trying again is the safe thing to do. */
const placeTroubles: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'file-exists',
  'file-missing',
  'file-replaced',
  'folder-missing',
  'folder-not-writable',
  'save-failed',
]);

/** Whether the map is saved, in a word (of the example there is nothing to say); and when it is not: why, and one safe thing to do about it. */
export function SavingState({ keeping }: { readonly keeping: Keeping }) {
  const text = useText();
  const saving = useSyncExternalStore(keeping.saving.subscribe, () => keeping.saving.get().now);
  if (keeping.opened.isExample) return null;
  if (saving.state === 'failed') {
    return (
      <>
        <p className="saving" data-state="failed">
          <CircleAlert aria-hidden size={20} />
          <span className="saving-word">{text('keeping.notSaved')}</span>
        </p>
        <div className="saving-trouble" role="alert">
          <p>
            <strong>{text('keeping.notSaved')}:</strong> {text(`errors.${saving.code}`)}
          </p>
          {placeTroubles.has(saving.code) ? (
            <Button icon={HardDriveDownload} onPress={keeping.saveElsewhere}>
              {text('keeping.saveElsewhere')}
            </Button>
          ) : (
            <Button icon={RotateCw} onPress={keeping.saveNow}>
              {text('keeping.tryAgain')}
            </Button>
          )}
        </div>
      </>
    );
  }
  const isSaved = saving.state === 'saved';
  return (
    <p className="saving" data-state={saving.state}>
      {isSaved ? <Check aria-hidden size={20} /> : <LoaderCircle aria-hidden size={20} />}
      <span className="saving-word">{text(isSaved ? 'keeping.saved' : 'keeping.saving')}</span>
    </p>
  );
}
