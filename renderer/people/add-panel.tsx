import './people.css';
import { type ClipboardEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { addPeople } from '../../shared/map/edit.ts';
import { type RoleKey, roles } from '../../shared/map/roles.ts';
import { roleInName, suggestRoles, wordOfRole } from '../../shared/text/role-words.ts';
import { useStage } from '../commands/commands-provider.tsx';
import { type Arrival, newPeopleOf } from '../document/new-people.ts';
import { useSession } from '../document/session-provider.tsx';
import type { Store } from '../document/store.ts';
import { selectAdded } from '../document/view.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { SuggestField } from '../ui/suggest-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { HomeChoice, homeOf } from './home-choice.tsx';
import { type Choice, foundIn, ManyPeople, standsOf } from './many-people.tsx';
import { mostAtOnce, mostTyped, namesIn, oneNameIn } from './name-list.ts';
import { wordsOfFound, wordsOfOne } from './new-words.ts';
import { type Newcomer, nobodyYet, pasteNames } from './newcomer.ts';
import { RoleChips } from './role-chips.tsx';
import { StandsTiles } from './stands-tiles.tsx';

/** More suggestions than this would stand over the kinds of strength. */
const mostSuggestions = 4;

/** Two taps closer together than this, in milliseconds, are one. */
const doubleTap = 500;

const nothingChosen: ReadonlyMap<string, Choice> = new Map();

interface AddPanelProps {
  /** What is half typed, kept while something else is looked at. */
  readonly newcomer: Store<Newcomer>;
  readonly onClose: () => void;
}

/** A person in two taps: who it is, and what strength; or several at once. Stays open for the next one. */
export function AddPanel({ newcomer, onClose }: AddPanelProps) {
  const text = useText();
  const stage = useStage();
  const { document, reader, history, view } = useSession();
  const { name, role, home: homeChoice, isOne, fault } = useSyncExternalStore(newcomer.subscribe, newcomer.get);
  const [chosen, setChosen] = useState(nothingChosen);
  const addedAt = useRef(Number.NEGATIVE_INFINITY);
  const field = useRef<HTMLInputElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const list = namesIn(name);
  const isList = !isOne && list.names.length > 1;
  const found = isList ? foundIn(list.names, chosen, text) : [];
  const { name: oneName, isCut: isOneCut } = oneNameIn(name, isOne);
  const isSecondTap = () => performance.now() - addedAt.current < doubleTap;

  /** Puts them on the map, as one step. What is left to add stays in the field. */
  const put = (arrivals: readonly Arrival[], left: string) => {
    const map = reader.read();
    const home = homeOf(map, homeChoice);
    if (home === null) return;
    let ids: readonly string[] = [];
    history.perform(() => {
      ids = addPeople(document, newPeopleOf(map, home, arrivals));
    });
    const [last] = arrivals;
    selectAdded(view, ids, last === undefined ? null : { kind: 'add', stands: last.stands, home });
    addedAt.current = performance.now();
    newcomer.update({ ...nobodyYet, home: homeChoice, name: left });
    setChosen(nothingChosen);
    field.current?.focus();
  };
  const add = (stands: Choice) => {
    if (oneName !== '' || role !== null)
      put([{ words: wordsOfOne(oneName, role, text), stands: standsOf(stands) }], '');
    else {
      // The second tap of two adds nobody, and needs no telling.
      if (!isSecondTap()) newcomer.update({ fault: name.trim() === '' ? 'people.add.first' : 'people.many.nobody' });
      field.current?.focus();
    }
  };
  const addAll = () => {
    if (isSecondTap()) return;
    put(
      found.map(({ name: one, stands }) => ({ words: wordsOfFound(one, text), stands: standsOf(stands) })),
      list.rest,
    );
    stage.showAll();
  };
  // The tiles are drawn once: what they call is always the newest.
  const latestAdd = useRef(add);
  useEffect(() => {
    latestAdd.current = add;
  });
  const choose = useCallback((stands: Choice) => latestAdd.current(stands), []);
  const chooseRole = useCallback((next: RoleKey | null) => newcomer.update({ role: next, fault: null }), [newcomer]);
  useEffect(() => {
    field.current?.focus();
    return () => newcomer.update({ fault: null });
  }, [newcomer]);
  const close = () => {
    newcomer.update(nobodyYet);
    onClose();
  };
  const type = (typed: string) =>
    newcomer.update({ name: typed, fault: null, ...(typed === '' ? { isOne: false } : {}) });
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const part = { start: selectionStart ?? name.length, end: selectionEnd ?? name.length };
    const pasted = pasteNames(name, event.clipboardData.getData('text/plain'), part);
    if (pasted === null) return;
    event.preventDefault();
    newcomer.update(pasted);
  };
  const goOn = () => {
    const tiles = choices.current;
    if (isList) addButton.current?.focus();
    else (tiles?.querySelector<HTMLElement>('[data-suggested]') ?? tiles?.querySelector('button'))?.focus();
  };
  const suggested = role ?? roleInName(oneName, text);
  const { kind = 'person' } = wordsOfOne(oneName, role, text);
  const isCut = isList ? list.isCut : isOneCut;

  return (
    <Panel
      title={text('people.add.title')}
      onClose={close}
      footer={
        isList ? (
          <>
            <Button kind="main" onPress={addAll} ref={addButton}>
              {text('people.many.add', { count: found.length })}
            </Button>
            <Button onPress={() => newcomer.update({ isOne: true })}>{text('people.many.isOne')}</Button>
          </>
        ) : undefined
      }
    >
      <SuggestField
        label={text('people.add.name')}
        hint={text('people.many.hint')}
        value={name}
        onChange={type}
        error={fault === null ? null : text(fault)}
        maxLength={mostTyped}
        inputRef={field}
        onEnter={goOn}
        onPaste={paste}
        suggestions={
          isList ? [] : suggestRoles(name, text, mostSuggestions).map((key) => ({ key, label: wordOfRole(key, text) }))
        }
        onTake={(key) => newcomer.update({ ...nobodyYet, home: homeChoice, role: key as RoleKey })}
      />
      {isCut ? <p className="panel-note">{text('people.many.cut')}</p> : null}
      {list.rest === '' || !isList ? null : (
        <p className="panel-note">{text('people.many.tooMany', { most: mostAtOnce })}</p>
      )}
      <HomeChoice home={homeChoice} onChoose={(home) => newcomer.update({ home })} />
      {isList ? (
        <ManyPeople found={found} onChoose={(key, stands) => setChosen(new Map(chosen).set(key, stands))} />
      ) : (
        <>
          <RoleChips role={role} onChoose={chooseRole} />
          <div ref={choices}>
            <StandsTiles onChoose={choose} suggested={suggested === null ? null : roles[suggested].stands} />
          </div>
          {kind === 'person' ? null : (
            <p className="panel-note">
              {text('people.add.drawnAs', { kind: text(`facts.kinds.${kind}`).toLowerCase() })}
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
