// The samples in a legend are of the drawing.
import '../drawing/drawing.css';
import { useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import { base64Of } from '../../shared/map/photos.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import type { PaperDesk, PaperOrder } from '../../shared/paper-desk.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { createText } from '../../shared/text/text.ts';
import { PreferencesProvider } from '../ui/preferences-provider.tsx';
import { usePrinted } from './use-printed.tsx';

/** The page where nobody sees it: it prints for the command line, the pages of the preview and nothing around them. */
export function createPaperDesk(place: HTMLElement): PaperDesk {
  const root = createRoot(place);
  return {
    async lay(order) {
      const pages = await new Promise<number>((onLaid) =>
        root.render(
          <PreferencesProvider preferences={plain(order.language)} prefer={() => undefined}>
            <LaidPaper order={order} onLaid={onLaid} />
          </PreferencesProvider>,
        ),
      );
      await document.fonts.ready;
      await Promise.all([...place.querySelectorAll('image')].map(({ href }) => readPhoto(href.baseVal)));
      return pages;
    },
    async paint({ map, coverLine, language, date, fineness }) {
      const { pngOf } = await import('../export/map-picture.ts');
      const text = createText(language);
      const { bytes, size } = await pngOf(mapOf(map), { fineness, text, language, date: new Date(date), coverLine });
      return { ...size, png: base64Of(bytes) };
    },
  };
}

function mapOf(json: MapJson): HouseholdMap {
  const document = new Y.Doc();
  writeMapJson(document, json);
  return readMap(document);
}

/** Paper looks the same whatever the screen does. */
function plain(language: Language): Preferences {
  return { language, look: 'light', textSize: 'normal', drawing: 'usual', areHintsSeen: true };
}

/** Settles when the page has it to print. What is no picture is printed as none. */
async function readPhoto(address: string): Promise<void> {
  const photo = new Image();
  photo.src = address;
  await photo.decode().catch(() => undefined);
}

interface LaidPaperProps {
  readonly order: PaperOrder;
  /** Called with how many pages there are, when they are there. */
  readonly onLaid: (pages: number) => void;
}

function LaidPaper({ order, onLaid }: LaidPaperProps) {
  const { coverLine, paper, language } = order;
  const map = useMemo(() => mapOf(order.map), [order]);
  const date = useMemo(() => new Date(order.date), [order]);
  const version = useMemo(() => new Date(order.version), [order]);
  const { pages, ruler, count, title } = usePrinted({ map, coverLine, paper, language, date, version });
  const isLaid = pages !== null;
  useEffect(() => {
    if (!isLaid) return;
    document.title = title;
    document.documentElement.lang = language;
    onLaid(count);
  }, [isLaid, title, language, count, onLaid]);
  return (
    <>
      <article className="paper" lang={language}>
        {pages}
      </article>
      {ruler}
    </>
  );
}
