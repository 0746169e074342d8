import './people.css';
import { ArrowLeftRight, Copy } from 'lucide-react';
import { homeTieOf } from '../../shared/map/ties.ts';
import { markOf } from '../../shared/notation/marks.ts';
import { duplicate } from '../commands/duplicate.ts';
import { swapEnds } from '../commands/swap-ends.ts';
import { perform } from '../document/act.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { CommandButton } from './command-button.tsx';
import { labelOfMark, markChoices } from './marks.tsx';
import { RemoveButton } from './remove-button.tsx';
import { SeveralChoice } from './several-choice.tsx';
import { SeveralPeople } from './several-people.tsx';
import { SeveralTies } from './several-ties.tsx';

/** What is the same of all that is chosen, and is changed of all at once: one step, whatever it fits. */
export function SeveralPanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const selection = useView((view) => view.selection);
  const people = selection.flatMap(({ id }) => map.people.get(id) ?? []);
  const ties = selection.flatMap(({ id }) => map.ties.get(id) ?? []);
  const outsiders = people.filter(({ home }) => home === null);
  const labels = [
    ...outsiders.map(({ id }) => homeTieOf(map, id, 'label')?.label ?? null),
    ...ties.map(({ label }) => label),
  ];
  return (
    <Panel
      title={text('drawing.selected', { count: selection.length })}
      onClose={onClose}
      footer={
        session.isReadOnly || people.length + ties.length === 0 ? undefined : (
          <>
            <CommandButton command={duplicate} icon={Copy} />
            <CommandButton command={swapEnds} icon={ArrowLeftRight} />
            <RemoveButton />
          </>
        )
      }
    >
      {labels.length === 0 ? null : (
        <SeveralChoice
          question={text('people.person.label')}
          of={labels}
          sayingOf={markOf}
          choices={markChoices(text)}
          onChange={(mark) => perform(session, { kind: 'label', label: labelOfMark(mark) }, selection)}
        />
      )}
      {ties.length === 0 ? null : <SeveralTies ties={ties} />}
      {people.length === 0 ? null : <SeveralPeople people={people} />}
    </Panel>
  );
}
