import './map-screen.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenedMap } from '../shared/bridge.ts';
import { errorCodeOf } from '../shared/errors.ts';
import type { CommandContext } from './commands/command.ts';
import { CommandsProvider } from './commands/commands-provider.tsx';
import { listenToKeys } from './commands/keys.ts';
import type { Connection } from './connection.ts';
import { type MapSession, openMapSession } from './document/session.ts';
import { SessionProvider, useView } from './document/session-provider.tsx';
import type { View } from './document/view.ts';
import type { Insets } from './drawing/camera.ts';
import { Drawing, type DrawingHandle } from './drawing/drawing.tsx';
import { Legend } from './drawing/legend.tsx';
import { MapBar } from './map-bar.tsx';
import { AddPanel } from './people/add-panel.tsx';
import { Announcer } from './people/announcer.tsx';
import { EmptyMap } from './people/empty-map.tsx';
import { List } from './people/list.tsx';
import { PickingBanner } from './people/picking-banner.tsx';
import { RemovalMessage } from './people/removal-message.tsx';
import { SelectionPanel } from './people/selection-panel.tsx';
import { Button } from './ui/button.tsx';
import { useText } from './ui/text-provider.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

interface MapScreenProps {
  readonly connection: Connection;
  readonly opened: OpenedMap;
  readonly onClosed: () => void;
}

/** The screen of an open map: mirrors its document for as long as it is there. */
export function MapScreen({ connection, opened, onClosed }: MapScreenProps) {
  const text = useText();
  const [state, setState] = useState<MapSession | 'opening' | { readonly refusal: string }>('opening');
  // A map is opened once; what is told of it later (another file after a move) is the keeping's.
  const [firstOpened] = useState(opened);

  useEffect(() => {
    let isGone = false;
    const opening = openMapSession(connection, firstOpened);
    opening.then(
      (session) => isGone || setState(session),
      (error) => isGone || setState({ refusal: text(`errors.${errorCodeOf(error)}`) }),
    );
    return () => {
      isGone = true;
      opening.then(
        (session) => session.close(),
        () => undefined,
      );
    };
  }, [connection, firstOpened, text]);

  if (state === 'opening') return <p className="map-opening">{text('drawing.opening')}</p>;
  if ('refusal' in state) {
    const leave = () => {
      onClosed();
      // Nothing of it was seen, so nothing of it was changed.
      connection.call('maps.close', { map: firstOpened.map, isDiscarding: true }).catch(() => undefined);
    };
    return (
      <div className="map-opening" role="alert">
        <p>{state.refusal}</p>
        <Button onPress={leave}>{text('commands.maps')}</Button>
      </div>
    );
  }
  return (
    <SessionProvider session={state}>
      <OpenMap connection={connection} opened={firstOpened} session={state} onClosed={onClosed} />
    </SessionProvider>
  );
}

function OpenMap({ connection, opened, session, onClosed }: MapScreenProps & { readonly session: MapSession }) {
  const text = useText();
  const area = useRef<HTMLDivElement>(null);
  const drawing = useRef<DrawingHandle>(null);
  const panel = useView((view) => view.panel);
  const isListOpen = useView((view) => view.isListOpen);

  const context = useMemo<CommandContext>(
    () => ({
      session,
      stage: {
        zoomBy: (factor) => drawing.current?.zoomBy(factor),
        showAll: () => drawing.current?.showAll(),
        focus: () => drawing.current?.focus(),
        // The panel is there once React has drawn it.
        focusPanel: () => requestAnimationFrame(() => focusFirstIn(area.current)),
      },
    }),
    [session],
  );
  const insets = useMemo(() => () => insetsIn(area.current), []);
  useEffect(() => listenToKeys(context, () => drawing.current?.element ?? null), [context]);
  useAfterPanel(panel, drawing);

  const closePanel = () => session.view.update({ panel: null });
  return (
    <CommandsProvider context={context}>
      <div className="map-screen">
        <MapBar connection={connection} opened={opened} onClosed={onClosed} />
        <PickingBanner />
        {session.isReadOnly ? <p className="map-read-only">{text('drawing.readOnly')}</p> : null}
        <main className="map-area" ref={area}>
          <Drawing ref={drawing} insets={insets} />
          <EmptyMap />
          <div className="map-foot">
            <Legend />
            <ZoomButtons />
          </div>
          {isListOpen ? <List onClose={() => session.view.update({ isListOpen: false })} /> : null}
          {panel === 'add' ? <AddPanel onClose={closePanel} /> : null}
          {panel === 'selection' ? <SelectionPanel onClose={closePanel} /> : null}
        </main>
        <RemovalMessage />
        <Announcer />
      </div>
    </CommandsProvider>
  );
}

/** How far the open panels reach over the drawing, and the legend along its bottom. */
function insetsIn(area: HTMLElement | null): Insets {
  const widthOf = (side: string) => area?.querySelector<HTMLElement>(`.panel[data-side="${side}"]`)?.offsetWidth ?? 0;
  const legend = area?.querySelector<HTMLElement>('.legend')?.offsetHeight ?? 0;
  return { top: 0, right: widthOf('end'), bottom: legend, left: widthOf('start') };
}

function focusFirstIn(area: HTMLElement | null): void {
  const first = ':is(input:not([type="radio"]), input:checked, button):not([disabled])';
  area?.querySelector<HTMLElement>(`.panel[data-side="end"] .panel-body ${first}`)?.focus();
}

/** When a panel closes with the focus in it, the focus goes to the drawing, not nowhere; after adding, all is shown. */
function useAfterPanel(panel: View['panel'], drawing: RefObject<DrawingHandle | null>): void {
  const before = useRef(panel);
  useEffect(() => {
    if (panel === null && before.current !== null && document.activeElement === document.body) drawing.current?.focus();
    if (panel !== 'add' && before.current === 'add') drawing.current?.showAll();
    before.current = panel;
  }, [panel, drawing]);
}
