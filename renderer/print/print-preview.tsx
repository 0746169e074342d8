import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { inks } from '../../shared/notation/paper.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import { Pages, usePages } from './paper.tsx';
import { rowsOf } from './rows.ts';

const orientations = ['portrait', 'landscape'] as const;

/** The paper as it will be, and the button that prints it: what the printer gets is these very pages. */
export function PrintPreview({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { view } = useSession();
  const paper = useView((current) => current.paper);
  const [date] = useState(() => new Date());
  const rows = useMemo(() => rowsOf(map, text), [map, text]);
  const { ruler, pages } = usePages(rows, paper);
  const printed = pages === null ? null : <Pages map={map} pages={pages} paper={paper} date={date} />;
  return (
    <>
      <Dialog
        title={text('print.title')}
        size="wide"
        onClose={onClose}
        actions={
          <>
            <Button kind="main" icon={Printer} isDisabled={pages === null} onPress={() => window.print()}>
              {text('print.print')}
            </Button>
            <Button onPress={onClose}>{text('print.cancel')}</Button>
          </>
        }
      >
        <div className="print-choices">
          <ChoiceGroup
            label={text('print.orientation')}
            columns={2}
            value={paper.orientation}
            onChange={(orientation) => view.update({ paper: { ...paper, orientation } })}
            choices={orientations.map((value) => ({ value, label: text(`print.orientations.${value}`) }))}
          />
          <ChoiceGroup
            label={text('print.ink')}
            columns={2}
            value={paper.ink}
            onChange={(ink) => view.update({ paper: { ...paper, ink } })}
            choices={inks.map((value) => ({ value, label: text(`print.inks.${value}`) }))}
          />
        </div>
        <p role="status">
          {pages === null ? '' : text('print.preview', { pages: text('print.pages', { count: pages.length + 1 }) })}
        </p>
        <div className="print-preview" aria-hidden>
          {printed}
        </div>
      </Dialog>
      {createPortal(
        // A dialog hides everything beside it from whoever reads the page; a printed page is read too.
        <article className="paper" data-react-aria-top-layer="true">
          {printed}
        </article>,
        document.body,
      )}
      {createPortal(ruler, document.body)}
    </>
  );
}
