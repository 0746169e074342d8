import './people.css';
import { memo } from 'react';
import type { RoleKey } from '../../shared/map/roles.ts';
import { wordOfRole } from '../../shared/text/role-words.ts';
import { useText } from '../ui/text-provider.tsx';

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

interface RoleChipsProps {
  readonly role: RoleKey | null;
  /** Called with null when a role is let go. */
  readonly onChoose: (role: RoleKey | null) => void;
}

/** A role that was found by typing stands before the others, until it is let go. */
export const RoleChips = memo(function RoleChips({ role, onChoose }: RoleChipsProps) {
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
