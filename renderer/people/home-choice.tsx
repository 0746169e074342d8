import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap } from '../document/session-provider.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';

/** The home that was chosen, or the first where none was or it is gone. Null on a map without homes, which none is. */
export function homeOf({ homes }: HouseholdMap, chosen: string | null): string | null {
  return chosen !== null && homes.has(chosen) ? chosen : (homes.keys().next().value ?? null);
}

/** Which home somebody new belongs to. Nothing where there is one. */
export function HomeChoice(props: { readonly home: string | null; readonly onChoose: (home: string) => void }) {
  const text = useText();
  const map = useMap();
  if (map.homes.size < 2) return null;
  return (
    <SelectField
      label={text('people.add.home')}
      choices={[...map.homes.keys()].map((id) => ({ value: id, label: nameOfEnd(map, id, text) }))}
      value={homeOf(map, props.home) ?? ''}
      onChange={props.onChoose}
    />
  );
}
