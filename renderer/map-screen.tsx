import './map-screen.css';
import {
  Activity,
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OpenedMap } from '../shared/bridge-shapes.ts';
import { AgreePanel } from './agree/agree-panel.tsx';
import { AskingPanel } from './asking/asking-panel.tsx';
import { addData } from './commands/add-data.ts';
import type { CommandContext, Keeper } from './commands/command.ts';
import { CommandsProvider } from './commands/commands-provider.tsx';
import { canRun } from './commands/curtain.ts';
import { keepHostMenu } from './commands/host-menu.ts';
import { listenToKeys } from './commands/keys.ts';
import type { Connection } from './connection.ts';
import type { MapSession } from './document/session.ts';
import { SessionProvider, useView } from './document/session-provider.tsx';
import { createStore } from './document/store.ts';
import type { View } from './document/view.ts';
import type { Insets } from './drawing/camera.ts';
import { Drawing, type DrawingHandle } from './drawing/drawing.tsx';
import { Legend } from './drawing/legend.tsx';
import { ImportedPanel } from './importing/imported-panel.tsx';
import type { SourceTaking } from './importing/source-taking.ts';
import { focusPanelIn, keepFocus } from './keep-focus.ts';
import { type Keeping, useKeeping } from './keeping/use-keeping.ts';
import { List } from './list/list.tsx';
import { MapBar } from './map-bar.tsx';
import { MapSheets } from './map-sheets.tsx';
import { MapHeading } from './map-title.tsx';
import { AddPanel } from './people/add-panel.tsx';
import { Announcer } from './people/announcer.tsx';
import { EmptyMap } from './people/empty-map.tsx';
import { FirstHints } from './people/first-hints.tsx';
import { listenToPhotos } from './people/give-photo.ts';
import { nobodyYet } from './people/newcomer.ts';
import { listenToPaste } from './people/pasted-list.ts';
import { PickingBanner } from './people/picking-banner.tsx';
import { RemovalMessage } from './people/removal-message.tsx';
import { SelectionPanel } from './people/selection-panel.tsx';
import { ShortMenu } from './people/short-menu.tsx';
import { Curtain } from './table/curtain.tsx';
import { FilterPanel } from './table/filter-panel.tsx';
import { ShownNote } from './table/shown-note.tsx';
import { useFullScreen } from './table/use-full-screen.ts';
import { useReadingAloud } from './table/use-reading-aloud.ts';
import { useTurned } from './table/use-turned.ts';
import { useText } from './ui/text-provider.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Fetched when it is asked for. */
const PlanScreen = lazy(async () => ({ default: (await import('./plan/plan-screen.tsx')).PlanScreen }));

interface MapScreenProps {
  readonly connection: Connection;
  readonly opened: OpenedMap;
  readonly session: MapSession;
  readonly sourceTaking: SourceTaking;
  readonly onClosed: () => void;
}

/** The screen of an open map. */
export function MapScreen(props: MapScreenProps) {
  return (
    <SessionProvider session={props.session}>
      <OpenMap {...props} />
    </SessionProvider>
  );
}

function OpenMap({ connection, opened, session, sourceTaking, onClosed }: MapScreenProps) {
  const text = useText();
  const screen = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const drawing = useRef<DrawingHandle>(null);
  const panel = useView((view) => view.panel);
  const isListOpen = useView((view) => view.isListOpen);
  const isPlanOpen = useView((view) => view.isPlanOpen);
  const isBare = useView((view) => view.isBare);
  const keeping = useKeeping(connection, opened, session, onClosed);
  const keeper = useKeeper(keeping);

  const context = useMemo<CommandContext>(
    () => ({
      session,
      stage: {
        zoomBy: (factor) => drawing.current?.zoomBy(factor),
        showAll: () => drawing.current?.showAll(),
        focus: () => drawing.current?.focus(),
        // The panel is there once React has drawn it.
        focusPanel: () => requestAnimationFrame(() => focusPanelIn(area.current, 'end')),
      },
      keeper,
    }),
    [session, keeper],
  );
  const insets = useMemo(() => () => insetsIn(area.current), []);
  useEffect(() => listenToKeys(context, () => drawing.current?.element ?? null), [context]);
  useEffect(() => keepHostMenu(connection, context), [connection, context]);
  useEffect(() => {
    if (screen.current === null) return;
    return keepFocus(screen.current, session.view, () => drawing.current?.focus());
  }, [session]);
  useReadingAloud(session);
  useFullScreen(isBare, session.view);
  useTurned(useView((view) => view.isTurned));
  useShowingAll(panel, drawing);
  const [newcomer] = useState(() => createStore(nobodyYet));
  useEffect(() => listenToPaste(session, newcomer, () => drawing.current?.element ?? null), [session, newcomer]);

  useEffect(() => listenToPhotos(session), [session]);
  useEffect(
    () =>
      sourceTaking.onGive((given) => {
        if (session.view.get().sheet !== null || !canRun(addData, context)) return false;
        session.view.update({ sheet: 'import', given });
        return true;
      }),
    [sourceTaking, session, context],
  );

  const keepFit = useCallback(() => drawing.current?.keepFit(), []);
  const closePlan = () => session.view.update({ isPlanOpen: false });
  const closePanel = () => session.view.update({ panel: null });
  return (
    <CommandsProvider context={context}>
      <div className="map-screen" data-bare={isBare} ref={screen}>
        <MapBar keeping={keeping} />
        <PickingBanner />
        {session.isReadOnly ? <MapNote>{text('drawing.readOnly')}</MapNote> : null}
        {session.isReadOnly || opened.isExample ? null : <FirstHints />}
        {opened.isExample ? <MapNote>{text('drawing.example')}</MapNote> : null}
        <ShownNote />
        <main className="map-area" ref={area}>
          <MapHeading />
          <Drawing ref={drawing} insets={insets} />
          <ShortMenu placeOf={(id) => drawing.current?.placeOf(id) ?? null} />
          <EmptyMap />
          <div className="map-foot">
            <Legend onResize={keepFit} />
            <ZoomButtons />
          </div>
          {isListOpen ? <List onClose={() => session.view.update({ isListOpen: false })} /> : null}
          <Suspense>{isPlanOpen ? <PlanScreen onResize={keepFit} onClose={closePlan} /> : null}</Suspense>
          {/* What is asked for first, and most, is made while nobody waits for it. */}
          <Activity mode={panel === 'add' ? 'visible' : 'hidden'}>
            <AddPanel newcomer={newcomer} onClose={closePanel} />
          </Activity>
          {panel === 'agree' ? <AgreePanel onClose={closePanel} /> : null}
          {panel === 'asking' ? <AskingPanel onClose={closePanel} /> : null}
          {panel === 'filter' ? <FilterPanel onClose={closePanel} /> : null}
          {panel === 'imported' ? <ImportedPanel onClose={closePanel} /> : null}
          {panel === 'selection' ? <SelectionPanel onClose={closePanel} /> : null}
        </main>
        <MapSheets connection={connection} mapHandle={opened.map} savedAt={opened.savedAt} />
        <RemovalMessage />
        <Announcer />
        <Curtain />
      </div>
    </CommandsProvider>
  );
}

/** What commands ask of keeping, the same object for as long as the map is open. */
function useKeeper(keeping: Keeping): Keeper {
  const latest = useRef(keeping);
  useLayoutEffect(() => {
    latest.current = keeping;
  });
  const { isExample } = keeping.opened;
  return useMemo(
    () => ({
      isExample,
      saveNow: () => latest.current.saveNow(),
      saveCopy: () => latest.current.saveCopy(),
      closeMap: () => latest.current.closeMap(),
    }),
    [isExample],
  );
}

/** What has to be known of this map all the time, along its top. */
function MapNote({ children }: { readonly children: string }) {
  return (
    <p className="map-note" role="status">
      {children}
    </p>
  );
}

/** How far the open panels reach over the drawing, and the legend along its bottom. */
function insetsIn(area: HTMLElement | null): Insets {
  const widthOf = (side: string) => {
    const panels = area?.querySelectorAll<HTMLElement>(`.panel[data-side="${side}"]`) ?? [];
    return Math.max(0, ...[...panels].map(({ offsetWidth }) => offsetWidth));
  };
  // Where the plan covers all of the drawing, that stays as it is behind it.
  const plan = widthOf('plan');
  const beside = plan < (area?.offsetWidth ?? 0) ? plan : 0;
  const legend = area?.querySelector<HTMLElement>('.legend')?.offsetHeight ?? 0;
  return { top: 0, right: Math.max(widthOf('end'), beside), bottom: legend, left: widthOf('start') };
}

/** After adding people, by hand or from another program, everything is shown. */
function useShowingAll(panel: View['panel'], drawing: RefObject<DrawingHandle | null>): void {
  const before = useRef(panel);
  useEffect(() => {
    const isLeaving = panel !== 'add' && before.current === 'add';
    if (isLeaving || (panel === 'imported' && before.current !== 'imported')) drawing.current?.showAll();
    before.current = panel;
  }, [panel, drawing]);
}
