import { House } from 'lucide-react';
import { memo } from 'react';
import type { Standing } from '../../shared/map/roles.ts';
import { type Choice, ChoiceButtons } from '../ui/choice-group.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { Choice as StandsChoice } from './many-people.tsx';
import { markChoices } from './marks.tsx';

interface StandsTilesProps {
  readonly onChoose: (stands: StandsChoice) => void;
  readonly suggested: Standing | null;
}

/** What somebody new is to the household: choosing adds them. */
export const StandsTiles = memo(function StandsTiles({ onChoose, suggested }: StandsTilesProps) {
  const text = useText();
  const choices: readonly Choice<StandsChoice>[] = [
    {
      value: 'member',
      label: text('people.add.member'),
      hint: text('people.add.hints.member'),
      mark: <House aria-hidden size={28} />,
    },
    ...markChoices(text, true),
  ];
  return (
    <ChoiceButtons
      label={text('people.add.stands')}
      columns={2}
      onChoose={onChoose}
      choices={choices.map((choice) => ({ ...choice, isSuggested: choice.value === suggested }))}
    />
  );
});
