import { type ExportChoice, fileForms, finenesses, pictureForms, tableStyles } from '../../shared/export-choice.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';

const wordsOfFineness = { 1: 'once', 2: 'twice', 3: 'three', 4: 'four' } as const;

interface ExportChoicesProps {
  readonly choice: ExportChoice;
  /** Of a map that nothing else can be made of here. */
  readonly arePicturesAlone: boolean;
  readonly onChange: (choice: ExportChoice) => void;
}

/** What is made, what it is for and is without, and what more there is to choose of it. */
export function ExportChoices({ choice, arePicturesAlone, onChange }: ExportChoicesProps) {
  const text = useText();
  const { form, fineness, style } = choice;
  return (
    <div className="export-choices">
      <ChoiceGroup
        label={text('exporting.form')}
        value={form}
        onChange={(next) => onChange({ ...choice, form: next })}
        choices={(arePicturesAlone ? pictureForms : fileForms).map((value) => ({
          value,
          label: text(`exporting.forms.${value}`),
          hint: text(`exporting.hints.${value}`),
        }))}
      />
      {arePicturesAlone ? <p className="export-soft">{text('exporting.newer')}</p> : null}
      {form === 'png' ? (
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
      ) : null}
      {form === 'csv' ? (
        <>
          <SelectField
            label={text('exporting.style')}
            value={style}
            onChange={(value) => onChange({ ...choice, style: tableStyles.find((one) => one === value) ?? style })}
            choices={tableStyles.map((value) => ({ value, label: text(`exporting.styles.${value}`) }))}
          />
          <p className="export-soft">{text('exporting.twoFiles')}</p>
        </>
      ) : null}
    </div>
  );
}
