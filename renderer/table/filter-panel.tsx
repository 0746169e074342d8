import { HeartCrack, MessageCircleQuestionMark } from 'lucide-react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfDomain } from '../../shared/map-words.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { showEverything } from '../commands/show-filter.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { markChoices } from '../people/marks.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ToggleTiles } from '../ui/toggle-tiles.tsx';

/** What is to be seen of the map. Each choice is seen at once. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { view } = useSession();
  const map = useMap();
  const filter = useView((current) => current.filter);
  const everything = useCommand(showEverything);
  const choose = (chosen: Partial<typeof filter>) => view.update({ filter: { ...filter, ...chosen } });
  const domains = domainsInUse(map, filter.domains);
  return (
    <Panel
      title={text('table.filter.title')}
      onClose={onClose}
      footer={
        <Button onPress={everything.run} isDisabled={!everything.isEnabled}>
          {text(everything.textKey)}
        </Button>
      }
    >
      <p className="panel-note">{text('table.filter.hint')}</p>
      <ToggleTiles
        label={text('table.filter.marks')}
        choices={markChoices(text)}
        values={filter.marks}
        onChange={(marks) => choose({ marks })}
      />
      <ToggleTiles
        label={text('table.filter.others')}
        choices={[
          { value: 'stress', label: text('table.filter.stress'), mark: <HeartCrack size={22} /> },
          { value: 'notAsked', label: text('table.filter.notAsked'), mark: <MessageCircleQuestionMark size={22} /> },
        ]}
        values={[...(filter.hasStress ? ['stress'] : []), ...(filter.isNotAsked ? ['notAsked'] : [])]}
        onChange={(chosen) => choose({ hasStress: chosen.includes('stress'), isNotAsked: chosen.includes('notAsked') })}
      />
      {domains.length === 0 ? null : (
        <ToggleTiles
          label={text('facts.domain')}
          choices={domains.map((domain) => ({ value: domain.id, label: nameOfDomain(domain, text) }))}
          values={filter.domains}
          onChange={(chosen) => choose({ domains: chosen })}
        />
      )}
    </Panel>
  );
}

/** The parts of life some tie is in: choosing another would show nobody. */
function domainsInUse(map: HouseholdMap, chosen: readonly string[]) {
  const used = new Set<string | null>([...map.ties.values()].map(({ domain }) => domain));
  return [...map.domains.values()].filter(({ id }) => used.has(id) || chosen.includes(id));
}
