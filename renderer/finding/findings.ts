import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Command, CommandContext } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { nameOfEnd } from '../document/names.ts';
import type { Findable } from './rank.ts';

export interface FoundCommand extends Findable {
  readonly command: Command;
}

export interface FoundOne extends Findable {
  readonly kind: 'person' | 'home';
  readonly id: string;
  /** What says who this is, beside the name. */
  readonly detail: string;
}

/** What can be done now, in the words of whoever looks for it. */
export function commandsToFind(context: CommandContext, text: Text): readonly FoundCommand[] {
  return commands
    .filter((command) => command.isLookedUp !== false && command.isEnabled(context))
    .map((command) => ({ command, ...wordsOfCommand(command, text) }));
}

/** A command in full, and the other words for it. */
export function wordsOfCommand({ findKey }: Command, text: Text): Findable {
  const [label = '', ...also] = text(findKey).split(', ');
  return { label, also: also.join(' ') };
}

/** Everybody on the map, and the homes: by name, role, and whom they belong to. */
export function everybodyToFind(map: HouseholdMap, text: Text): readonly FoundOne[] {
  const people = [...map.people.values()].map(({ id, name, role, organisation }): FoundOne => {
    const belongs = organisation === null ? '' : nameOfEnd(map, organisation, text);
    const detail = [name.trim() === '' ? '' : role.trim(), belongs].filter((part) => part !== '').join(', ');
    return { kind: 'person', id, label: nameOfEnd(map, id, text), detail, also: `${role} ${belongs}` };
  });
  const homes = [...map.homes.keys()].map((id): FoundOne => {
    return { kind: 'home', id, label: nameOfEnd(map, id, text), detail: '', also: text('drawing.home') };
  });
  return [...people, ...homes];
}
