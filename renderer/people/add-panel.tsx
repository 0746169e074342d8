import './people.css';
import { House } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { addPerson } from '../../shared/map/edit.ts';
import { kindOfNewcomer, type RoleKey, roles, type Standing } from '../../shared/map/roles.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import type { Mark } from '../../shared/notation/marks.ts';
import { freePlaceFor } from '../../shared/notation/places.ts';
import { roleInName, roleNamed, suggestRoles, wordOfRole } from '../../shared/text/role-words.ts';
import { useSession } from '../document/session-provider.tsx';
import type { Store } from '../document/store.ts';
import { selectAdded } from '../document/view.ts';
import { type Choice, ChoiceButtons } from '../ui/choice-group.tsx';
import { Panel } from '../ui/panel.tsx';
import { SuggestField } from '../ui/suggest-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { labelOfMark, markChoices } from './marks.tsx';

/** The roles that are there to tap; all others are found by typing. */
const firstRoles = [
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'friend',
  'neighbour',
  'colleague',
  'teacher',
  'doctor',
  'districtTeam',
  'club',
  'church',
] as const satisfies readonly RoleKey[];

/** More suggestions than this would stand over the kinds of strength. */
const mostSuggestions = 4;

/** Two taps closer together than this, in milliseconds, are one. */
const doubleTap = 500;

/** What is said of a new person before it is known how they stand to the household. */
export interface Newcomer {
  readonly name: string;
  /** In words only when the person is made, in the language of then. */
  readonly role: RoleKey | null;
}

export const nobodyYet: Newcomer = { name: '', role: null };

interface AddPanelProps {
  /** What is half typed, kept while something else is looked at. */
  readonly newcomer: Store<Newcomer>;
  readonly onClose: () => void;
}

/** A person in two taps: who it is, and what strength. Stays open for the next one. */
export function AddPanel({ newcomer, onClose }: AddPanelProps) {
  const text = useText();
  const { document, reader, history, view } = useSession();
  const { name, role } = useSyncExternalStore(newcomer.subscribe, newcomer.get);
  const [isAsking, setAsking] = useState(false);
  const addedAt = useRef(Number.NEGATIVE_INFINITY);
  const field = useRef<HTMLInputElement>(null);
  const choices = useRef<HTMLDivElement>(null);

  const add = (stands: Mark | 'member') => {
    const map = reader.read();
    const home = map.homes.keys().next().value;
    if (home === undefined) return;
    const words = {
      name: name.trim(),
      role: role === null ? '' : wordOfRole(role, text),
      kind: kindOfNewcomer(role ?? roleNamed(name, text)),
    };
    if (words.name === '' && words.role === '') {
      // The second tap of two adds nobody, and needs no telling.
      setAsking(performance.now() - addedAt.current > doubleTap);
      field.current?.focus();
      return;
    }
    let id = '';
    history.perform(() => {
      id =
        stands === 'member'
          ? addPerson(document, { ...words, position: null, stands: { memberOf: home } })
          : addPerson(document, {
              ...words,
              position: { ...freePlaceFor(map, home, labelOfMark(stands)), byHand: false },
              stands: { around: home, label: labelOfMark(stands) },
            });
    });
    selectAdded(view, id);
    addedAt.current = performance.now();
    newcomer.update(nobodyYet);
    setAsking(false);
    field.current?.focus();
  };
  // The tiles are drawn once: what they call is always the newest.
  const latestAdd = useRef(add);
  useEffect(() => {
    latestAdd.current = add;
  });
  const choose = useCallback((stands: Mark | 'member') => latestAdd.current(stands), []);
  const chooseRole = useCallback(
    (chosen: RoleKey | null) => {
      newcomer.update({ role: chosen });
      setAsking(false);
    },
    [newcomer],
  );
  useEffect(() => {
    field.current?.focus();
    return () => setAsking(false);
  }, []);
  const close = () => {
    newcomer.update(nobodyYet);
    onClose();
  };
  const suggested = role ?? roleInName(name, text);
  const kind = kindOfNewcomer(role ?? roleNamed(name, text));
  const goToTiles = () => {
    const tiles = choices.current;
    (tiles?.querySelector<HTMLElement>('[data-suggested]') ?? tiles?.querySelector('button'))?.focus();
  };

  return (
    <Panel title={text('people.add.title')} onClose={close}>
      <SuggestField
        label={text('people.add.name')}
        value={name}
        onChange={(typed) => {
          newcomer.update({ name: typed });
          setAsking(false);
        }}
        error={isAsking ? text('people.add.first') : null}
        maxLength={limits.name}
        inputRef={field}
        onEnter={goToTiles}
        suggestions={suggestRoles(name, text, mostSuggestions).map((key) => ({ key, label: wordOfRole(key, text) }))}
        onTake={(key) => {
          newcomer.update({ name: '', role: key as RoleKey });
          setAsking(false);
        }}
      />
      <RoleChips role={role} onChoose={chooseRole} />
      <div ref={choices}>
        <StandsTiles onChoose={choose} suggested={suggested === null ? null : roles[suggested].stands} />
      </div>
      {kind === 'person' ? null : (
        <p className="panel-note">{text('people.add.drawnAs', { kind: text(`facts.kinds.${kind}`).toLowerCase() })}</p>
      )}
    </Panel>
  );
}

interface RoleChipsProps {
  readonly role: RoleKey | null;
  /** Called with null when a role is let go. */
  readonly onChoose: (role: RoleKey | null) => void;
}

/** A role that was found by typing stands before the others, until it is let go. */
const RoleChips = memo(function RoleChips({ role, onChoose }: RoleChipsProps) {
  const text = useText();
  const isFirst = role === null || (firstRoles as readonly RoleKey[]).includes(role);
  return (
    <fieldset className="roles">
      <legend>{text('people.add.roles')}</legend>
      {(isFirst ? firstRoles : [role, ...firstRoles]).map((key) => (
        <button
          key={key}
          type="button"
          className="role"
          aria-pressed={role === key}
          onClick={() => onChoose(role === key ? null : key)}
        >
          {wordOfRole(key, text)}
        </button>
      ))}
    </fieldset>
  );
});

interface StandsTilesProps {
  readonly onChoose: (stands: Mark | 'member') => void;
  readonly suggested: Standing | null;
}

const StandsTiles = memo(function StandsTiles({ onChoose, suggested }: StandsTilesProps) {
  const text = useText();
  const choices: readonly Choice<Mark | 'member'>[] = [
    {
      value: 'member',
      label: text('people.add.member'),
      hint: text('people.add.hints.member'),
      mark: <House aria-hidden size={28} />,
    },
    ...markChoices(text, true),
  ];
  return (
    <ChoiceButtons
      label={text('people.add.stands')}
      columns={2}
      onChoose={onChoose}
      choices={choices.map((choice) => ({ ...choice, isSuggested: choice.value === suggested }))}
    />
  );
});
