import './people.css';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { addPerson, describeHome } from '../../shared/map/edit.ts';
import type { Home } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfPerson } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { OpeningRow } from './opening-row.tsx';
import { TieList } from './tie-list.tsx';

/** What a home is called and who live in it. */
export function HomePanel({ home, onClose }: { readonly home: Home; readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { document, history, isReadOnly } = useSession();
  const [name, setName] = useState('');
  const members = [...map.people.values()].filter((person) => person.home === home.id);

  const add = () => {
    if (name.trim() === '') return;
    history.perform(() =>
      addPerson(document, { name: name.trim(), role: '', position: null, stands: { memberOf: home.id } }),
    );
    setName('');
  };

  return (
    <Panel title={home.name.trim() || text('drawing.home')} onClose={onClose}>
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
        <ul className="rows">
          {members.map((person) => (
            <li key={person.id}>
              <OpeningRow selected={{ kind: 'person', id: person.id }}>{nameOfPerson(person, text)}</OpeningRow>
            </li>
          ))}
        </ul>
      </section>
      {isReadOnly ? null : (
        <div className="add-line">
          <TextField
            label={text('people.home.newMember')}
            value={name}
            onChange={setName}
            maxLength={limits.name}
            onEnter={add}
          />
          <Button icon={UserPlus} onPress={add} isDisabled={name.trim() === ''}>
            {text('people.home.addMember')}
          </Button>
        </div>
      )}
      <TieList of={home.id} />
    </Panel>
  );
}
