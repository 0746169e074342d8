import '../ui/add-line.css';
import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { addToPlan, changeInPlan } from '../../shared/map/edit-plan.ts';
import type { Participant, Someone } from '../../shared/map/plan-schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { nameOfSomeone } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { RowReaders } from '../readers/row-readers.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { SuggestField } from '../ui/suggest-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { takeRowAway } from './row-list.ts';
import { useRowMoves } from './row-moves.tsx';
import { peopleFor, someoneMeant, someoneOn } from './somebody.ts';
import { TickBox } from './tick-box.tsx';

const mostSuggestions = 5;

/** Who takes part in the plan, who gets a copy of it, and who signs it; in the order people gave them. */
export function ParticipantList() {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const { participants } = map.plan;
  const say = (id: string, words: Partial<Pick<Participant, 'copy' | 'signs'>>) =>
    history.perform(() => changeInPlan(document, 'participants', id, words));
  const items = useRef<HTMLUListElement>(null);
  const takeAway = (id: string) => takeRowAway(session, { kind: 'participants', id });
  const moves = useRowMoves({
    kind: 'participants',
    items,
    rows: () => [...session.reader.read().plan.participants.values()],
    onTakeAway: takeAway,
  });
  return (
    <div className="plan-participants">
      {isReadOnly && participants.size === 0 ? <p className="panel-note">{text('plan.nothing')}</p> : null}
      <ul ref={items} className="plan-rows" aria-label={text('plan.people.participants')}>
        {[...participants.values()].map(({ id, who, copy, signs }) => {
          const name = nameOfSomeone(map, who, text) || text('drawing.somebody');
          return (
            <li key={id} className="plan-row" data-row={id} {...moves.looksOf(id)}>
              <div className="plan-participant" data-still={isReadOnly}>
                {isReadOnly ? null : moves.gripOf(id, name)}
                <span className="plan-name" dir="auto">
                  {name}
                </span>
                <span className="plan-ticks">
                  <TickBox
                    label={text('plan.people.copyOf', { name })}
                    isOn={copy}
                    onChange={(isOn) => say(id, { copy: isOn })}
                    isReadOnly={isReadOnly}
                  >
                    {text('plan.people.copy')}
                  </TickBox>
                  <TickBox
                    label={text('plan.people.signsOf', { name })}
                    isOn={signs}
                    onChange={(isOn) => say(id, { signs: isOn })}
                    isReadOnly={isReadOnly}
                  >
                    {text('plan.people.signs')}
                  </TickBox>
                </span>
                {isReadOnly ? null : (
                  <IconButton
                    icon={Trash2}
                    label={text('plan.remove', { words: name })}
                    isWordHidden
                    onPress={() => takeAway(id)}
                  />
                )}
              </div>
              <RowReaders kind="participants" id={id} onOpen={() => moves.ask(id)} />
            </li>
          );
        })}
      </ul>
      {moves.beside}
      {isReadOnly || participants.size >= limits.participants ? null : <NewParticipant />}
    </div>
  );
}

/** One more: taken from the map at once, or a name that is typed whole. Who takes part already is not suggested. */
function NewParticipant() {
  const text = useText();
  const map = useMap();
  const { document, history } = useSession();
  const [typed, setTyped] = useState('');
  const there = new Set([...map.plan.participants.values()].map(({ who }) => who.person));
  const add = (who: Someone | null) => {
    setTyped('');
    if (who === null || (who.person !== null && there.has(who.person))) return;
    history.perform(() => addToPlan(document, 'participants', { who }));
  };
  const addTyped = () => add(someoneMeant(map, typed, text));
  return (
    <div className="add-line">
      <SuggestField
        label={text('plan.people.add')}
        value={typed}
        placeholder={text('plan.somebody')}
        onChange={setTyped}
        suggestions={peopleFor(map, typed, text, map.people.size)
          .filter(({ key }) => !there.has(key))
          .slice(0, mostSuggestions)}
        onTake={(id) => add(someoneOn(map, id, text))}
        suggestsAtOnce
        onEnter={addTyped}
        maxLength={limits.name}
      />
      <Button icon={Plus} onPress={addTyped} isDisabled={typed.trim() === ''}>
        {text('plan.people.addButton')}
      </Button>
    </div>
  );
}
