import './people.css';
import { HousePlus, UserPlus } from 'lucide-react';
import { addPerson } from '../../shared/map/edit.ts';
import { describeHome } from '../../shared/map/edit-homes.ts';
import type { Home, Person } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { residentsOf } from '../../shared/notation/residents.ts';
import { addHome } from '../commands/add-home.ts';
import { useCommand } from '../commands/commands-provider.tsx';
import { nameOfPerson } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { AddLine } from '../ui/add-line.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { OpeningRow } from './opening-row.tsx';
import { RemoveButton } from './remove-button.tsx';
import { TieList } from './tie-list.tsx';

/** What a home is called and who live in it. */
export function HomePanel({ home, onClose }: { readonly home: Home; readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { document, history, isReadOnly } = useSession();
  const { members = [], guests = [] } = residentsOf(map).get(home.id) ?? {};

  return (
    <Panel
      title={home.name.trim() || text('drawing.home')}
      onClose={onClose}
      footer={isReadOnly ? undefined : <HomeButtons isOnly={map.homes.size === 1} />}
    >
      <TextField
        label={text('people.home.name')}
        value={home.name}
        placeholder={text('drawing.home')}
        onChange={(words) =>
          history.perform(() => describeHome(document, home.id, { name: words }), `words ${home.id}`)
        }
        onBlur={history.settle}
        maxLength={limits.name}
        isReadOnly={isReadOnly}
      />
      <section>
        <h3 className="panel-heading">{text('people.home.members')}</h3>
        {members.length === 0 ? <p className="panel-note">{text('people.home.nobody')}</p> : null}
        <People people={members} />
      </section>
      {isReadOnly ? null : (
        <AddLine
          label={text('people.home.newMember')}
          action={text('people.home.addMember')}
          icon={UserPlus}
          maxLength={limits.name}
          onAdd={(name) =>
            history.perform(() =>
              addPerson(document, { name, role: '', position: null, stands: { memberOf: home.id } }),
            )
          }
        />
      )}
      {guests.length === 0 ? null : (
        <section>
          <h3 className="panel-heading">{text('people.home.guests')}</h3>
          <People people={guests} />
        </section>
      )}
      <TieList of={home.id} />
    </Panel>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  const text = useText();
  return (
    <ul className="rows">
      {people.map((person) => (
        <li key={person.id}>
          <OpeningRow selected={{ kind: 'person', id: person.id }}>{nameOfPerson(person, text)}</OpeningRow>
        </li>
      ))}
    </ul>
  );
}

function HomeButtons({ isOnly }: { readonly isOnly: boolean }) {
  const text = useText();
  const { textKey, isEnabled, run } = useCommand(addHome);
  return (
    <>
      <Button icon={HousePlus} onPress={run} isDisabled={!isEnabled}>
        {text(textKey)}
      </Button>
      {isOnly ? null : <RemoveButton />}
    </>
  );
}
