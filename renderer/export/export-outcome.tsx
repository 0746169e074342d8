import type { FileForm } from '../../shared/export-choice.ts';
import { useText } from '../ui/text-provider.tsx';
import type { Exporting } from './use-export.ts';

interface ExportOutcomeProps {
  readonly exporting: Exporting;
  readonly form: FileForm;
}

/** Where the files went, or why there are none. */
export function ExportOutcome({ exporting: { error, exported }, form }: ExportOutcomeProps) {
  const text = useText();
  if (error !== null) {
    return (
      <p className="export-outcome" data-kind="fault" role="alert">
        {text(error === 'file-exists' && form === 'csv' ? 'exporting.tableExists' : `errors.${error}`)}
      </p>
    );
  }
  if (exported === null) return null;
  const { files, folder, size } = exported;
  const [file = '', second] = files;
  const sentences = [
    second === undefined
      ? text('exporting.saved', { file, folder })
      : text('exporting.savedTwo', { file, second, folder }),
  ];
  if (size !== null) {
    sentences.push(text('exporting.size', { width: String(size.width), height: String(size.height) }));
    if (size.isFinest) sentences.push(text('exporting.finest'));
  }
  return (
    <p className="export-outcome" role="status">
      {sentences.join(' ')}
    </p>
  );
}
