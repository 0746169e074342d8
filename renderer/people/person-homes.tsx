import { House } from 'lucide-react';
import { liveAlsoIn } from '../../shared/map/edit-homes.ts';
import type { Person } from '../../shared/map/schema.ts';
import { liveIn } from '../document/living.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Fact } from '../ui/fact.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Where there are more homes: in which somebody lives, and in which as well. */
export function PersonHomes({ person }: { readonly person: Person }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const { id, home, alsoHome } = person;
  const homes = [...map.homes.keys()].map((value) => ({ value, label: nameOfEnd(map, value, text) }));
  const livesIn = [home, alsoHome].flatMap((one) => (one === null ? [] : [nameOfEnd(map, one, text)]));
  return (
    <Fact
      label={text('people.person.homes')}
      icon={House}
      value={livesIn.length === 0 ? null : livesIn.join(', ')}
      unsaid={text('people.person.noHome')}
    >
      <SelectField
        label={text('people.person.livesIn')}
        choices={[{ value: '', label: text('people.person.noHome') }, ...homes]}
        value={home ?? ''}
        onChange={(chosen) => liveIn(session, person, chosen === '' ? null : chosen)}
        isDisabled={isReadOnly}
      />
      {home === null ? null : (
        <SelectField
          label={text('people.person.livesAlsoIn')}
          choices={[
            { value: '', label: text('people.person.nowhereElse') },
            ...homes.filter(({ value }) => value !== home),
          ]}
          value={alsoHome ?? ''}
          onChange={(chosen) => history.perform(() => liveAlsoIn(document, id, chosen === '' ? null : chosen))}
          isDisabled={isReadOnly}
        />
      )}
    </Fact>
  );
}
