import { useSession } from '../document/session-provider.tsx';
import { ChoiceButtons } from '../ui/choice-group.tsx';
import { useText } from '../ui/text-provider.tsx';
import { labelOfMark, markChoices } from './marks.tsx';

/**
 * The second of three taps for a labelled tie: what strength. Then whom it goes to is pointed out in the picture. One
 * without a label is drawn from the handle.
 */
export function NewTieChoices({ from, name }: { readonly from: string; readonly name: string }) {
  const text = useText();
  const { view } = useSession();
  return (
    <ChoiceButtons
      label={text('people.person.newTie', { name })}
      choices={markChoices(text).filter(({ value }) => value !== 'unknown')}
      columns={2}
      onChoose={(mark) => view.update({ picking: { from, label: labelOfMark(mark) }, panel: null })}
    />
  );
}
