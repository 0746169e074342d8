import { type ExportChoice, finenesses, tableStyles } from '../../shared/export-choice.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';

const wordsOfFineness = { 1: 'once', 2: 'twice', 3: 'three', 4: 'four' } as const;

interface ExportDetailsProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
}

/** What more there is to choose of the form that was chosen: how fine a picture is, and who reads a table. */
export function ExportDetails({ choice, onChange }: ExportDetailsProps) {
  const text = useText();
  const { form, fineness, style } = choice;
  if (form === 'png') {
    return (
      <SelectField
        label={text('exporting.fineness')}
        value={String(fineness)}
        onChange={(value) =>
          onChange({ ...choice, fineness: finenesses.find((one) => String(one) === value) ?? fineness })
        }
        choices={finenesses.map((value) => ({
          value: String(value),
          label: text(`exporting.finenesses.${wordsOfFineness[value]}`),
        }))}
      />
    );
  }
  if (form !== 'csv') return null;
  return (
    <div className="export-details">
      <SelectField
        label={text('exporting.style')}
        value={style}
        onChange={(value) => onChange({ ...choice, style: tableStyles.find((one) => one === value) ?? style })}
        choices={tableStyles.map((value) => ({ value, label: text(`exporting.styles.${value}`) }))}
      />
      <p className="export-soft">{text('exporting.twoFiles')}</p>
    </div>
  );
}
