import { useMap, useView } from '../document/session-provider.tsx';
import { onlySelected } from '../document/view.ts';
import { HomePanel } from './home-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { SeveralPanel } from './several-panel.tsx';
import { TiePanel } from './tie-panel.tsx';

/** The panel of what is selected. */
export function SelectionPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const selected = useView(onlySelected);
  const count = useView(({ selection }) => selection.length);
  if (count > 1) return <SeveralPanel onClose={onClose} />;
  if (selected === null) return null;
  const { id } = selected;
  const person = map.people.get(id);
  if (person !== undefined) return <PersonPanel key={id} person={person} onClose={onClose} />;
  const home = map.homes.get(id);
  if (home !== undefined) return <HomePanel key={id} home={home} onClose={onClose} />;
  const tie = map.ties.get(id);
  return tie === undefined ? null : <TiePanel key={id} tie={tie} onClose={onClose} />;
}
