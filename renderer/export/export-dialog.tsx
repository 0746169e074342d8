import './export.css';
import { Printer } from 'lucide-react';
import { type ExportChoice, fileForms, isPicture, pictureForms } from '../../shared/export-choice.ts';
import type { Connection } from '../connection.ts';
import { useSession } from '../document/session-provider.tsx';
import { ForWhom } from '../readers/for-whom.tsx';
import { useCopy } from '../readers/use-copy.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ExportDetails } from './export-details.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { useExport } from './use-export.ts';
import { useExportChoice } from './use-export-choice.ts';

interface ExportDialogProps {
  readonly connection: Connection;
  /** By which main knows the map. */
  readonly mapHandle: string;
  readonly onClose: () => void;
}

/** What of the map is to be made for other programs, for whom, and that it has no lock. It stays for the next file. */
export function ExportDialog({ connection, mapHandle, onClose }: ExportDialogProps) {
  const text = useText();
  const { isReadOnly, view } = useSession();
  const [kept, remember] = useExportChoice(connection);
  // What a newer program made can only be looked at, and a picture is no more than that.
  const forms = isReadOnly ? pictureForms : fileForms;
  const choice: ExportChoice = isReadOnly && !isPicture(kept.form) ? { ...kept, form: 'png' } : kept;
  const copy = useCopy([choice.form]);
  const exporting = useExport({ connection, map: mapHandle, choice, copy });
  const { isRunning, isMaking } = exporting;
  const change = (next: ExportChoice) => {
    exporting.clear();
    remember(next);
  };
  return (
    <Dialog
      title={text('exporting.title')}
      size="wide"
      onClose={onClose}
      isBusy={isRunning}
      actions={
        <>
          {isMaking ? (
            <div className="export-outcome">
              <ProgressWords>{text('exporting.making')}</ProgressWords>
            </div>
          ) : null}
          <ExportOutcome exporting={exporting} form={choice.form} />
          {/* Not disabled while it runs, when it does nothing: the focus stays on it. */}
          <Button kind="main" onPress={exporting.save}>
            {text('exporting.save')}
          </Button>
          <Button isDisabled={isRunning} onPress={onClose}>
            {text('exporting.cancel')}
          </Button>
        </>
      }
    >
      <div className="export-layout">
        <div className="export-side">
          <ChoiceGroup
            label={text('exporting.form')}
            value={choice.form}
            onChange={(form) => change({ ...choice, form })}
            choices={forms.map((value) => ({
              value,
              label: text(`exporting.forms.${value}`),
              hint: text(`exporting.hints.${value}`),
            }))}
          />
          {isReadOnly ? <p className="export-soft">{text('exporting.newer')}</p> : null}
        </div>
        <div className="export-side">
          <ExportDetails choice={choice} onChange={change} />
          <ForWhom copy={copy} />
          <p>{text('exporting.open')}</p>
          <div className="export-paper">
            <p>{text('exporting.paper')}</p>
            <Button icon={Printer} isDisabled={isRunning} onPress={() => view.update({ sheet: 'print' })}>
              {text('exporting.toPaper')}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
