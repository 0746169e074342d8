import './people.css';
import { House } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { addPerson } from '../../shared/map/edit.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import type { Mark } from '../../shared/notation/marks.ts';
import { freePlaceFor } from '../../shared/notation/places.ts';
import { useSession } from '../document/session-provider.tsx';
import type { Store } from '../document/store.ts';
import { selectAdded } from '../document/view.ts';
import { ChoiceButtons } from '../ui/choice-group.tsx';
import { Panel } from '../ui/panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { labelOfMark, markChoices } from './marks.tsx';

const roles = [
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
] as const;

type Role = (typeof roles)[number];

/** Two taps closer together than this, in milliseconds, are one. */
const doubleTap = 500;

/** What is said of a new person before it is known how they stand to the household. */
export interface Newcomer {
  readonly name: string;
  /** In words only when the person is made, in the language of then. */
  readonly role: Role | null;
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
    const words = { name: name.trim(), role: role === null ? '' : text(`people.roles.${role}`) };
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
    (chosen: Role | null) => {
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

  return (
    <Panel title={text('people.add.title')} onClose={close}>
      <TextField
        label={text('people.add.name')}
        value={name}
        onChange={(typed) => {
          newcomer.update({ name: typed });
          setAsking(false);
        }}
        error={isAsking ? text('people.add.first') : null}
        maxLength={limits.name}
        inputRef={field}
        onEnter={() => choices.current?.querySelector('button')?.focus()}
      />
      <RoleChips role={role} onChoose={chooseRole} />
      <div ref={choices}>
        <StandsTiles onChoose={choose} />
      </div>
    </Panel>
  );
}

interface RoleChipsProps {
  readonly role: Role | null;
  /** Called with null when a role is let go. */
  readonly onChoose: (role: Role | null) => void;
}

const RoleChips = memo(function RoleChips({ role, onChoose }: RoleChipsProps) {
  const text = useText();
  return (
    <fieldset className="roles">
      <legend>{text('people.add.roles')}</legend>
      {roles.map((key) => (
        <button
          key={key}
          type="button"
          className="role"
          aria-pressed={role === key}
          onClick={() => onChoose(role === key ? null : key)}
        >
          {text(`people.roles.${key}`)}
        </button>
      ))}
    </fieldset>
  );
});

const StandsTiles = memo(function StandsTiles(props: { readonly onChoose: (stands: Mark | 'member') => void }) {
  const text = useText();
  return (
    <ChoiceButtons
      label={text('people.add.stands')}
      columns={2}
      onChoose={props.onChoose}
      choices={[
        {
          value: 'member',
          label: text('people.add.member'),
          hint: text('people.add.hints.member'),
          mark: <House aria-hidden size={28} />,
        },
        ...markChoices(text, true),
      ]}
    />
  );
});
