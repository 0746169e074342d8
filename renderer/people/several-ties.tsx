import { CalendarClock, Compass, HeartHandshake } from 'lucide-react';
import type { TieChange } from '../../shared/map/edit.ts';
import type { Tie } from '../../shared/map/schema.ts';
import { frequencies, type Help, helps, strengths } from '../../shared/map/vocabulary.ts';
import { nameOfDomain } from '../../shared/map-words.ts';
import { perform } from '../document/act.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { Fact, Facts } from '../ui/fact.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ToggleTiles } from '../ui/toggle-tiles.tsx';
import { commonOf } from './common.ts';
import { HelpPicture } from './help-pictures.tsx';
import { SeveralChoice, SeveralFact } from './several-choice.tsx';

/** What may be said of several lines at once. Who gives is not: that is another way round for each. */
export function SeveralTies({ ties }: { readonly ties: readonly Tie[] }) {
  const text = useText();
  const session = useSession();
  const label = commonOf(ties, (tie) => tie.label)?.value ?? null;
  const say = (fields: TieChange) =>
    perform(
      session,
      { kind: 'ties', fields },
      ties.map(({ id }) => ({ kind: 'tie', id })),
    );
  return (
    <>
      <SeveralChoice
        question={text('people.tie.strength')}
        of={ties}
        sayingOf={({ strength }) => strength}
        choices={strengths.map((strength) => ({
          value: strength,
          label: text(`drawing.strengths.${strength}`),
          mark: <TieSample label={label} strength={strength} />,
        }))}
        onChange={(strength) => say({ strength })}
        columns={3}
      />
      <SeveralChoice
        question={text('people.tie.stress')}
        of={ties}
        sayingOf={({ stress }): 'yes' | 'no' => (stress ? 'yes' : 'no')}
        choices={[
          { value: 'no', label: text('people.tie.no'), mark: <TieSample label={label} hasBadge={false} /> },
          { value: 'yes', label: text('people.tie.yes'), mark: <TieSample label={label} stress hasBadge={false} /> },
        ]}
        onChange={(answer) => say({ stress: answer === 'yes' })}
      />
      <Facts>
        <SeveralHelp ties={ties} onChange={(help) => say({ help: [...help] })} />
        <SeveralDomain ties={ties} onChange={(domain) => say({ domain })} />
        <SeveralFact
          question={text('facts.often')}
          icon={CalendarClock}
          of={ties}
          sayingOf={({ often }) => often ?? 'unsaid'}
          unsaid="unsaid"
          choices={[
            ...frequencies.map((value) => ({ value, label: text(`facts.frequencies.${value}`) })),
            { value: 'unsaid' as const, label: text('facts.unsaid') },
          ]}
          onChange={(value) => say({ often: value === 'unsaid' ? null : value })}
        />
      </Facts>
    </>
  );
}

interface SeveralHelpProps {
  readonly ties: readonly Tie[];
  readonly onChange: (help: readonly Help[]) => void;
}

/** Where lines differ, what all of them give is on; from the first choice they give the same. */
function SeveralHelp({ ties, onChange }: SeveralHelpProps) {
  const text = useText();
  const { isReadOnly } = useSession();
  const common = commonOf(ties, ({ help }) => help.join());
  const shared = helps.filter((one) => ties.every(({ help }) => help.includes(one)));
  const words = shared.map((one) => text(`facts.helps.${one}`)).join(', ');
  const question = text('facts.help');
  return (
    <Fact
      label={question}
      icon={HeartHandshake}
      value={common === null ? text('people.several.mixed') : words || null}
      unsaid={text('facts.unsaid')}
    >
      <ToggleTiles
        label={common === null ? text('people.several.differs', { question }) : question}
        choices={helps.map((help) => ({
          value: help,
          label: text(`facts.helps.${help}`),
          mark: <HelpPicture help={help} />,
        }))}
        values={shared}
        onChange={onChange}
        isReadOnly={isReadOnly}
      />
    </Fact>
  );
}

interface SeveralDomainProps {
  readonly ties: readonly Tie[];
  readonly onChange: (domain: string | null) => void;
}

/** No id of a domain has a space in it. */
const mixed = 'they differ';

function SeveralDomain({ ties, onChange }: SeveralDomainProps) {
  const text = useText();
  const map = useMap();
  const { isReadOnly } = useSession();
  const common = commonOf(ties, ({ domain }) => domain);
  const domain = common?.value == null ? undefined : map.domains.get(common.value);
  const said = domain === undefined ? null : nameOfDomain(domain, text);
  return (
    <Fact
      label={text('facts.domain')}
      icon={Compass}
      value={common === null ? text('people.several.mixed') : said}
      unsaid={text('facts.unsaid')}
    >
      <SelectField
        label={text('facts.domain')}
        choices={[
          ...(common === null ? [{ value: mixed, label: text('people.several.mixed') }] : []),
          { value: '', label: text('facts.unsaid') },
          ...[...map.domains.values()].map((one) => ({ value: one.id, label: nameOfDomain(one, text) })),
        ]}
        value={common === null ? mixed : (common.value ?? '')}
        onChange={(id) => {
          if (id !== mixed) onChange(id === '' ? null : id);
        }}
        isDisabled={isReadOnly}
      />
    </Fact>
  );
}
