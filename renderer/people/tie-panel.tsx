import './people.css';
import { ArrowLeftRight, ClipboardCheck } from 'lucide-react';
import type { TieChange } from '../../shared/map/edit.ts';
import type { Tie } from '../../shared/map/schema.ts';
import { type Flow, strengths } from '../../shared/map/vocabulary.ts';
import { markOf } from '../../shared/notation/marks.ts';
import { AgreedList } from '../agree/agreed-list.tsx';
import { agree } from '../commands/agree.ts';
import { swapEnds } from '../commands/swap-ends.ts';
import { perform } from '../document/act.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { CommandButton } from './command-button.tsx';
import { labelOfMark, markChoices } from './marks.tsx';
import { RemoveButton } from './remove-button.tsx';
import { TieFacts } from './tie-facts.tsx';

const flowChoices = ['forward', 'backward', 'both', 'none', 'unknown'] as const;

function flowOf(choice: (typeof flowChoices)[number]): Flow | null {
  return choice === 'unknown' ? null : choice;
}

/** What a line says: which strength, how strong, who gives, and whether there is stress. */
export function TiePanel({ tie, onClose }: { readonly tie: Tie; readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { isReadOnly } = session;
  const selected = [{ kind: 'tie' as const, id: tie.id }];
  const change = (fields: TieChange) => perform(session, { kind: 'ties', fields }, selected);
  const from = nameOfEnd(map, tie.from, text);
  const to = nameOfEnd(map, tie.to, text);
  const flowWords = {
    unknown: text('people.tie.flowUnknown'),
    none: text('people.tie.flowNone'),
    forward: text('drawing.tie.gives', { name: from }),
    backward: text('drawing.tie.gives', { name: to }),
    both: text('people.tie.flowBoth'),
  };

  return (
    <Panel
      title={text('people.tie.ends', { from, to })}
      onClose={onClose}
      footer={
        isReadOnly ? undefined : (
          <>
            <CommandButton command={agree} icon={ClipboardCheck} />
            <CommandButton command={swapEnds} icon={ArrowLeftRight} />
            <RemoveButton />
          </>
        )
      }
    >
      <ChoiceGroup
        label={text('people.tie.label')}
        choices={markChoices(text)}
        value={markOf(tie.label)}
        onChange={(mark) => perform(session, { kind: 'label', label: labelOfMark(mark) }, selected)}
        columns={2}
        isReadOnly={isReadOnly}
      />
      <ChoiceGroup
        label={text('people.tie.strength')}
        choices={strengths.map((strength) => ({
          value: strength,
          label: text(`drawing.strengths.${strength}`),
          mark: <TieSample label={tie.label} strength={strength} />,
        }))}
        value={tie.strength}
        onChange={(strength) => change({ strength })}
        columns={3}
        isReadOnly={isReadOnly}
      />
      <ChoiceGroup
        label={text('people.tie.flow')}
        choices={flowChoices.map((choice) => ({
          value: choice,
          label: flowWords[choice],
          mark: <TieSample label={tie.label} flow={flowOf(choice)} hasBadge={false} />,
        }))}
        value={tie.flow ?? 'unknown'}
        onChange={(choice) => change({ flow: flowOf(choice) })}
        columns={2}
        isReadOnly={isReadOnly}
      />
      <ChoiceGroup
        label={text('people.tie.stress')}
        choices={[
          { value: 'no', label: text('people.tie.no'), mark: <TieSample label={tie.label} hasBadge={false} /> },
          {
            value: 'yes',
            label: text('people.tie.yes'),
            mark: <TieSample label={tie.label} stress hasBadge={false} />,
          },
        ]}
        value={tie.stress ? 'yes' : 'no'}
        onChange={(answer) => change({ stress: answer === 'yes' })}
        columns={2}
        isReadOnly={isReadOnly}
      />
      <TieFacts tie={tie} />
      <AgreedList of={{ kind: 'tie', id: tie.id }} />
    </Panel>
  );
}
