import { CircleDot, HelpCircle, Shapes } from 'lucide-react';
import type { PersonWords } from '../../shared/map/edit.ts';
import type { Person } from '../../shared/map/schema.ts';
import { answers, closenesses, kinds } from '../../shared/map/vocabulary.ts';
import { perform } from '../document/act.ts';
import { useSession } from '../document/session-provider.tsx';
import { Facts } from '../ui/fact.tsx';
import { useText } from '../ui/text-provider.tsx';
import { FigureSample } from './figure-sample.tsx';
import { SeveralFact } from './several-choice.tsx';

/** What may be said of several people at once. */
export function SeveralPeople({ people }: { readonly people: readonly Person[] }) {
  const text = useText();
  const session = useSession();
  const say = (words: PersonWords) =>
    perform(
      session,
      { kind: 'people', words },
      people.map(({ id }) => ({ kind: 'person', id })),
    );
  return (
    <Facts>
      <SeveralFact
        question={text('facts.closeness')}
        icon={CircleDot}
        of={people}
        sayingOf={({ closeness }) => closeness ?? 'unsaid'}
        unsaid="unsaid"
        choices={[
          ...closenesses.map((value) => ({ value, label: text(`facts.closenesses.${value}`) })),
          { value: 'unsaid' as const, label: text('facts.unsaid') },
        ]}
        onChange={(value) => say({ closeness: value === 'unsaid' ? null : value })}
      />
      <SeveralFact
        question={text('facts.asked')}
        icon={HelpCircle}
        of={people}
        sayingOf={({ asked }) => asked}
        unsaid="not-asked"
        choices={answers.map((value) => ({ value, label: text(`facts.answers.${value}`) }))}
        onChange={(asked) => say({ asked })}
      />
      <SeveralFact
        question={text('facts.kind')}
        icon={Shapes}
        of={people}
        sayingOf={({ kind }) => kind}
        unsaid="person"
        choices={kinds.map((value) => ({
          value,
          label: text(`facts.kinds.${value}`),
          mark: <FigureSample kind={value} figure="neutral" />,
        }))}
        onChange={(kind) => say({ kind })}
      />
    </Facts>
  );
}
