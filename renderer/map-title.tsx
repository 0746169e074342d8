import { useSyncExternalStore } from 'react';
import { renameMap } from '../shared/map/edit.ts';
import { limits } from '../shared/map/vocabulary.ts';
import { useSession } from './document/session-provider.tsx';
import { TextField } from './ui/text-field.tsx';
import { useText } from './ui/text-provider.tsx';

function useTitle(): string {
  const { reader } = useSession();
  return useSyncExternalStore(reader.onChange, () => reader.read().about.title);
}

/** What this screen is of, for who can't see it: the field in the bar is no heading. */
export function MapHeading() {
  const text = useText();
  return <h1 className="visually-hidden">{useTitle().trim() || text('drawing.noMapTitle')}</h1>;
}

/** The map's title, changed where it stands. */
export function MapTitle() {
  const text = useText();
  const { document, history, isReadOnly } = useSession();
  const title = useTitle();
  return (
    <div className="map-title">
      <TextField
        label={text('drawing.mapTitle')}
        isLabelHidden
        value={title}
        placeholder={text('drawing.noMapTitle')}
        onChange={(words) => history.perform(() => renameMap(document, words), 'title')}
        onBlur={history.settle}
        maxLength={limits.title}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
