import { FileDown, Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Paper } from '../../shared/bridge.ts';
import { mapAsShown } from '../../shared/map/asking.ts';
import type { Copy } from '../../shared/map/reader-schema.ts';
import { inks } from '../../shared/notation/paper.ts';
import { leastNameSize } from '../../shared/notation/paper-drawing.ts';
import { copyLine } from '../../shared/readers/reader-words.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import { ForWhom } from '../readers/for-whom.tsx';
import { useCopy } from '../readers/use-copy.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useText } from '../ui/text-provider.tsx';
import { type FittedDrawing, useFittedDrawing } from './fitted-drawing.ts';
import { Pages } from './paper.tsx';
import { usePaperTitle } from './paper-title.ts';
import { rowsOf } from './rows.ts';
import { useRuler } from './ruler.tsx';
import { type Pdf, usePdf } from './use-pdf.ts';

/** What is on the paper. */
const parts: Copy['parts'] = ['map', 'list'];

const orientations = ['portrait', 'landscape'] as const;

interface PrintPreviewProps {
  readonly connection: Connection;
  /** By which main knows the map. */
  readonly mapHandle: string;
  readonly onClose: () => void;
}

/** The paper as it will be, and the button that prints it: what the printer gets is these very pages. */
export function PrintPreview({ connection, mapHandle, onClose }: PrintPreviewProps) {
  const text = useText();
  const copy = useCopy(parts);
  const { map } = copy;
  const coverLine = copyLine(copy, text);
  const [paper, remember] = usePaper(connection);
  const [date] = useState(() => new Date());
  const rows = useMemo(() => rowsOf(mapAsShown(map), text), [map, text]);
  const { ruler, measured } = useRuler(map, rows, paper, date, coverLine);
  const drawing = useFittedDrawing(map, paper, date, measured);
  const pdf = usePdf(connection, mapHandle, () => copy.note('pdf'));
  usePaperTitle(map.about.title.trim() || text('drawing.noMapTitle'));
  const printed =
    measured === null || drawing === null ? null : (
      <Pages map={map} drawing={drawing} pages={measured.pages} paper={paper} date={date} coverLine={coverLine} />
    );
  return (
    <>
      <Dialog
        title={text('print.title')}
        size="wide"
        onClose={onClose}
        isBusy={pdf.isRunning}
        actions={
          pdf.isMaking ? (
            <ProgressWords>{text('print.makingPdf')}</ProgressWords>
          ) : (
            <>
              <PdfOutcome pdf={pdf} />
              <Button
                kind="main"
                icon={Printer}
                isDisabled={printed === null || pdf.isRunning}
                onPress={() => {
                  window.print();
                  copy.note();
                }}
              >
                {text('print.print')}
              </Button>
              {pdf.can ? (
                <Button icon={FileDown} isDisabled={printed === null || pdf.isRunning} onPress={pdf.save}>
                  {text('print.savePdf')}
                </Button>
              ) : null}
              <Button isDisabled={pdf.isRunning} onPress={onClose}>
                {text('print.cancel')}
              </Button>
            </>
          )
        }
      >
        <div className="print-choices">
          <ChoiceGroup
            label={text('print.orientation')}
            columns={2}
            value={paper.orientation}
            onChange={(orientation) => remember({ ...paper, orientation })}
            choices={orientations.map((value) => ({ value, label: text(`print.orientations.${value}`) }))}
          />
          <ChoiceGroup
            label={text('print.ink')}
            columns={2}
            value={paper.ink}
            onChange={(ink) => remember({ ...paper, ink })}
            choices={inks.map((value) => ({ value, label: text(`print.inks.${value}`) }))}
          />
        </div>
        <ForWhom copy={copy} />
        <div className="print-words">
          <p role="status">
            {measured === null || drawing === null ? '' : wordsFor(drawing, measured.pages.length + 1, text)}
          </p>
          {pdf.can === null ? null : (
            <p className="print-soft">{text(pdf.can ? 'print.pdfOpen' : 'print.pdfByPrinter')}</p>
          )}
        </div>
        <article className="paper" aria-label={text('print.paper')}>
          {printed}
        </article>
      </Dialog>
      {ruler}
    </>
  );
}

/** What is to be known of the paper before it is printed. */
function wordsFor(
  { nameSize, isNearer, hasNamesAlone, largerOrientation }: FittedDrawing,
  pages: number,
  text: Text,
): string {
  const sentences = [text('print.preview', { pages: text('print.pages', { count: pages }) })];
  if (nameSize < leastNameSize) sentences.push(text('print.small'));
  else if (isNearer) sentences.push(text('print.nearer'));
  else if (hasNamesAlone) sentences.push(text('print.namesAlone'));
  if (largerOrientation !== null) sentences.push(text(`print.larger.${largerOrientation}`));
  return sentences.join(' ');
}

/** Where the PDF went, or why there is none. */
function PdfOutcome({ pdf: { error, saved } }: { readonly pdf: Pdf }) {
  const text = useText();
  if (error !== null) {
    return (
      <p className="print-outcome" data-kind="fault" role="alert">
        {text(`errors.${error}`)}
      </p>
    );
  }
  return saved === null ? null : (
    <p className="print-outcome" role="status">
      {text('print.pdfSaved', saved)}
    </p>
  );
}

/** How the paper lies and with which ink, as the last time on this computer; what is chosen is remembered. */
function usePaper(connection: Connection): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper>({ orientation: 'landscape', ink: 'colour' });
  useEffect(() => {
    const controller = new AbortController();
    connection.call('paper.last', {}, { signal: controller.signal }).then(
      ({ output }) => setPaper(output),
      // Then it is as the first time.
      () => undefined,
    );
    return () => controller.abort();
  }, [connection]);
  return [
    paper,
    (next) => {
      setPaper(next);
      connection.call('paper.remember', next).catch(() => undefined);
    },
  ];
}
