import '../people/people.css';
import './agree.css';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import type { Text } from '../../shared/text/text.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { onlySelected, type Selected } from '../document/view.ts';
import { PlanInsight } from '../plan/plan-insight.tsx';
import { someoneOn } from '../plan/somebody.ts';
import { WhoField } from '../plan/who-field.tsx';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { AgreedList } from './agreed-list.tsx';
import { agree, type Beginning, beginningFor } from './agreeing.ts';

/** What is agreed on the tie that is selected, or with the person: a new sentence, and what was agreed before. */
export function AgreePanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { isReadOnly } = useSession();
  const selected = useView(onlySelected);
  const field = useRef<HTMLInputElement>(null);
  // Whoever asks this is about to type; whoever goes on to another tie is not, yet.
  useEffect(() => field.current?.focus(), []);
  const beginning = selected === null ? null : beginningFor(map, selected);
  return (
    <Panel title={text('agree.title')} onClose={onClose}>
      {selected === null || beginning === null ? (
        <p className="panel-note">{text('agree.choose')}</p>
      ) : (
        <>
          <p className="panel-note" dir="auto">
            {nameOf(map, selected, text)}
          </p>
          {isReadOnly ? null : map.plan.actions.size >= limits.actions ? (
            <p className="panel-note">{text('agree.full')}</p>
          ) : (
            <NewAgreement key={selected.id} beginning={beginning} field={field} />
          )}
          <AgreedList of={selected} />
        </>
      )}
      <PlanInsight />
    </Panel>
  );
}

function nameOf(map: HouseholdMap, { kind, id }: Selected, text: Text): string {
  const tie = kind === 'tie' ? map.ties.get(id) : undefined;
  if (tie === undefined) return text('agree.with', { name: nameOfEnd(map, id, text) });
  return text('drawing.tieBetween', { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) });
}

interface NewAgreementProps {
  readonly beginning: Beginning;
  readonly field: RefObject<HTMLInputElement | null>;
}

function NewAgreement({ beginning, field }: NewAgreementProps) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const [words, setWords] = useState('');
  const [who, setWho] = useState(beginning.who === null ? null : someoneOn(map, beginning.who, text));
  const [day, setDay] = useState<string | null>(null);
  const [isSaid, setSaid] = useState(false);
  const add = () => {
    if (agree(session, { text: words, who, tie: beginning.tie, day }) === null) return;
    setWords('');
    setDay(null);
    setSaid(true);
    field.current?.focus();
  };
  return (
    <div className="agree-new">
      <TextField
        label={text('agree.words')}
        placeholder={text('agree.wordsExample')}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setSaid(false);
        }}
        onEnter={add}
        maxLength={limits.note}
        inputRef={field}
      />
      <WhoField label={text('agree.who')} value={who} onChange={setWho} />
      <DayField label={text('agree.day')} value={day} onChange={setDay} />
      <Button kind="main" onPress={add} isDisabled={words.trim() === ''}>
        {text('agree.add')}
      </Button>
      <p className="agree-said" role="status">
        {isSaid ? text('agree.added') : ''}
      </p>
    </div>
  );
}
