import { languages } from '../../shared/map/vocabulary.ts';
import { inks } from '../../shared/notation/paper.ts';
import { mapPapers, orientations } from '../../shared/notation/paper-sheets.ts';
import { type Paper, paperParts, paperTextSizes } from '../../shared/paper.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { ToggleTiles } from '../ui/toggle-tiles.tsx';

const wordsOfSize = { 12: 'usual', 14: 'large', 16: 'largest' } as const;

interface PaperChoicesProps {
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** What is printed, and how: what nearly everybody chooses first. */
export function PaperChoices({ paper, onChange }: PaperChoicesProps) {
  const text = useText();
  const screen = useLanguage();
  const change = (changed: Partial<Paper>) => onChange({ ...paper, ...changed });
  const hasMap = paper.parts.includes('map') || paper.parts.includes('blank');
  return (
    <div className="print-choices">
      <ToggleTiles
        label={text('print.parts')}
        values={paper.parts}
        onChange={(parts) => change({ parts: paperParts.filter((part) => parts.includes(part)) })}
        choices={paperParts.map((value) => ({ value, label: text(`print.part.${value}`) }))}
      />
      {hasMap ? (
        <SelectField
          label={text('print.mapPaper')}
          value={paper.mapPaper}
          onChange={(value) => change({ mapPaper: mapPapers.find((one) => one === value) ?? 'a4' })}
          choices={mapPapers.map((value) => ({ value, label: text(`print.mapPapers.${value}`) }))}
        />
      ) : null}
      <ChoiceGroup
        label={text('print.orientation')}
        columns={2}
        value={paper.orientation}
        onChange={(orientation) => change({ orientation })}
        choices={orientations.map((value) => ({ value, label: text(`print.orientations.${value}`) }))}
      />
      <ChoiceGroup
        label={text('print.ink')}
        columns={2}
        value={paper.ink}
        onChange={(ink) => change({ ink })}
        choices={inks.map((value) => ({ value, label: text(`print.inks.${value}`) }))}
      />
      <SelectField
        label={text('print.textSize')}
        value={paper.textSize}
        onChange={(value) => change({ textSize: paperTextSizes.find((one) => one === value) ?? '12' })}
        choices={paperTextSizes.map((value) => ({
          value,
          label: text(`print.textSizes.${wordsOfSize[value]}`, { points: value }),
        }))}
      />
      <SelectField
        label={text('print.language')}
        value={paper.language ?? screen}
        // The language on screen is not chosen for good: with another on screen, the paper goes along.
        onChange={(value) => change({ language: languages.find((one) => one === value && one !== screen) ?? null })}
        choices={languages.map((value) => ({ value, label: text(`print.languages.${value}`) }))}
      />
      <CheckBox isOn={paper.hasNotes} onChange={(hasNotes) => change({ hasNotes })}>
        {text('print.notes')}
      </CheckBox>
    </div>
  );
}
