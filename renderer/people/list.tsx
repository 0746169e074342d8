import './people.css';
import { Button } from 'react-aria-components';
import type { Person } from '../../shared/map/schema.ts';
import { labelOf, tiesOf } from '../../shared/map/ties.ts';
import { markOf, marks } from '../../shared/notation/marks.ts';
import { nameOfEnd, nameOfPerson } from '../document/names.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { type Selected, select } from '../document/view.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { labelOfMark } from './marks.tsx';

/** Everybody on the map in words: the homes with who live there, then the others by kind of strength, with their ties. */
export function List({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const people = [...map.people.values()];
  const outsiders = people.filter(({ home }) => home === null);
  const groups = marks
    .map((mark) => ({ mark, people: outsiders.filter(({ id }) => markOf(labelOf(map, id)) === mark) }))
    .filter((group) => group.people.length > 0);
  return (
    <Panel title={text('people.list.title')} onClose={onClose} side="start">
      {[...map.homes.values()].map((home) => (
        <section key={home.id}>
          <Row selected={{ kind: 'home', id: home.id }} isHeading>
            {home.name.trim() || text('drawing.home')}
          </Row>
          <People people={people.filter((person) => person.home === home.id)} />
        </section>
      ))}
      {groups.map((group) => (
        <section key={group.mark}>
          <h3 className="panel-heading">
            <TieSample label={labelOfMark(group.mark)} />
            {text(`drawing.marks.${group.mark}`)}
          </h3>
          <People people={group.people} />
        </section>
      ))}
      {people.length === 0 ? <p className="panel-note">{text('people.list.nobody')}</p> : null}
    </Panel>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  const text = useText();
  const map = useMap();
  return (
    <ul className="rows">
      {people.map((person) => (
        <li key={person.id}>
          <Row selected={{ kind: 'person', id: person.id }}>
            {nameOfPerson(person, text)}
            {person.name.trim() !== '' && person.role !== '' ? <span className="row-role">{person.role}</span> : null}
          </Row>
          <ul className="rows rows-inner">
            {tiesOf(map, person.id)
              .filter(({ from, to }) => from === person.id && !map.homes.has(to))
              .map((tie) => (
                <li key={tie.id}>
                  <Row selected={{ kind: 'tie', id: tie.id }}>
                    {text('people.list.tie', {
                      name: nameOfEnd(map, tie.to, text),
                      mark: text(`drawing.marks.${markOf(tie.label)}`),
                    })}
                  </Row>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly selected: Selected;
  readonly isHeading?: boolean;
  readonly children: React.ReactNode;
}

function Row({ selected, isHeading = false, children }: RowProps) {
  const { view } = useSession();
  const isSelected = useView(({ selection }) => selection.some(({ id }) => id === selected.id));
  return (
    <Button
      className={isHeading ? 'row row-heading' : 'row'}
      aria-pressed={isSelected}
      onPress={() => select(view, [selected], true)}
    >
      <span dir="auto">{children}</span>
    </Button>
  );
}
