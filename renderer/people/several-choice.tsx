import type { LucideIcon } from 'lucide-react';
import { useSession } from '../document/session-provider.tsx';
import { type Choice, ChoiceGroup } from '../ui/choice-group.tsx';
import { Fact } from '../ui/fact.tsx';
import { useText } from '../ui/text-provider.tsx';
import { commonOf } from './common.ts';

interface SeveralChoiceProps<One, Value extends string> {
  readonly question: string;
  readonly of: readonly One[];
  readonly sayingOf: (one: One) => Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly columns?: 2 | 3;
  /** Where it is said just above. */
  readonly isQuestionHidden?: boolean;
}

/** One of a few for all of them: chosen where they are alike, and else said to differ. */
export function SeveralChoice<One, Value extends string>(props: SeveralChoiceProps<One, Value>) {
  const { question, of, sayingOf, choices, onChange, columns = 2, isQuestionHidden = false } = props;
  const text = useText();
  const { isReadOnly } = useSession();
  const common = commonOf(of, sayingOf);
  return (
    <ChoiceGroup
      label={common === null ? text('people.several.differs', { question }) : question}
      isLabelHidden={isQuestionHidden}
      choices={choices}
      value={common?.value ?? null}
      onChange={onChange}
      columns={columns}
      isReadOnly={isReadOnly}
    />
  );
}

interface SeveralFactProps<One, Value extends string> extends SeveralChoiceProps<One, Value> {
  readonly icon: LucideIcon;
  /** What stands for not said. */
  readonly unsaid: Value;
}

/** The same as a row that opens. */
export function SeveralFact<One, Value extends string>(props: SeveralFactProps<One, Value>) {
  const { icon, unsaid, ...choice } = props;
  const { question, of, sayingOf, choices } = choice;
  const text = useText();
  const common = commonOf(of, sayingOf);
  const wordsFor = (value: Value) => choices.find((one) => one.value === value)?.label ?? '';
  return (
    <Fact
      label={question}
      icon={icon}
      value={common === null ? text('people.several.mixed') : common.value === unsaid ? null : wordsFor(common.value)}
      unsaid={wordsFor(unsaid)}
    >
      <SeveralChoice {...choice} isQuestionHidden />
    </Fact>
  );
}
