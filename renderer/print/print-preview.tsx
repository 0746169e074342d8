import './print-preview.css';
import { FileDown, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { leastNameSize } from '../../shared/notation/paper-drawing.ts';
import type { Paper } from '../../shared/paper.ts';
import { copyLine } from '../../shared/readers/reader-words.ts';
import { createText, type Text } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import { useSession } from '../document/session-provider.tsx';
import { ForWhom } from '../readers/for-whom.tsx';
import { useCopy } from '../readers/use-copy.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { PaperChoices } from './paper-choices.tsx';
import { usePaperTitle } from './paper-title.ts';
import type { TextPart } from './text-page.tsx';
import { keptParts } from './text-parts.ts';
import { usePaper } from './use-paper.ts';
import { type Pdf, usePdf } from './use-pdf.ts';
import { type Printed, usePrinted } from './use-printed.tsx';

interface PrintPreviewProps {
  readonly connection: Connection;
  /** By which main knows the map. */
  readonly mapHandle: string;
  /** When its file was written, before it was changed here. */
  readonly savedAt: string;
  readonly onClose: () => void;
}

/** The paper as it will be, and the button that prints it: what the printer gets is these very pages. */
export function PrintPreview({ connection, mapHandle, savedAt, onClose }: PrintPreviewProps) {
  const text = useText();
  const screenLanguage = useLanguage();
  const { changedAt } = useSession();
  const [paper, remember] = usePaper(connection);
  const copy = useCopy(paper.parts);
  const { map, whole } = copy;
  const [date] = useState(() => new Date());
  const language = paper.language ?? screenLanguage;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another map there is another change.
  const version = useMemo(() => changedAt() ?? new Date(savedAt), [map, changedAt, savedAt]);
  const coverLine =
    copyLine(
      copy,
      useMemo(() => createText(language), [language]),
    ) || null;
  const printed = usePrinted({ map, coverLine, paper, language, date, version });
  const pdf = usePdf(connection, mapHandle, () => copy.note('pdf'));
  const kept = useMemo(
    () => keptParts(printed.empty, whole, paper.hasNotes, date, text, screenLanguage),
    [printed.empty, whole, paper.hasNotes, date, text, screenLanguage],
  );
  usePaperTitle(printed.title, language);
  const print = () => {
    window.print();
    copy.note();
  };
  const isReady = printed.count > 0 && !pdf.isRunning;
  return (
    <>
      <Dialog
        title={text('print.title')}
        size="full"
        onClose={onClose}
        isBusy={pdf.isRunning}
        actions={
          pdf.isMaking ? (
            <ProgressWords>{text('print.makingPdf')}</ProgressWords>
          ) : (
            <>
              <PdfOutcome pdf={pdf} />
              <Button kind="main" icon={Printer} isDisabled={!isReady} onPress={print}>
                {text('print.print')}
              </Button>
              {pdf.can ? (
                <Button icon={FileDown} isDisabled={!isReady} onPress={pdf.save}>
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
        <div className="print-layout">
          <PaperChoices paper={paper} onChange={remember} />
          <div className="print-shown">
            <ForWhom copy={copy} />
            <div className="print-words">
              <p role="status">{printed.pages === null ? '' : wordsFor(printed, kept, paper, text)}</p>
              {pdf.can === null ? null : (
                <p className="print-soft">{text(pdf.can ? 'print.pdfOpen' : 'print.pdfByPrinter')}</p>
              )}
            </div>
            <article className="paper" aria-label={text('print.paper')} lang={language}>
              {printed.pages}
            </article>
          </div>
        </div>
      </Dialog>
      {printed.ruler}
    </>
  );
}

/** What is to be known of the paper before it is printed. */
function wordsFor(
  { drawing, count, empty }: Printed,
  kept: readonly TextPart['part'][],
  { parts, mapPaper }: Paper,
  text: Text,
): string {
  if (parts.length === 0) return text('print.noParts');
  const nothing = text(kept.length === 0 ? 'print.nothing' : 'print.nothingInCopy');
  const sentences = [count === 0 ? nothing : text('print.preview', { pages: text('print.pages', { count }) })];
  sentences.push(...empty.map((part) => text(kept.includes(part) ? `print.kept.${part}` : `print.empty.${part}`)));
  if (drawing === null) return sentences.join(' ');
  const { nameSize, isNearer, hasNamesAlone, largerOrientation } = drawing;
  if (!isOneSheet(mapPaper)) sentences.push(text('print.sheets'));
  if (nameSize < leastNameSize) {
    sentences.push(text('print.small'));
    if (parts.includes('list')) sentences.push(text('print.smallListed'));
    else if (mapPaper !== 'eight') sentences.push(text('print.smallPaper'));
  } else if (isNearer) sentences.push(text('print.nearer'));
  else if (hasNamesAlone) sentences.push(text('print.namesAlone'));
  if (largerOrientation !== null) sentences.push(text(`print.larger.${largerOrientation}`));
  return sentences.join(' ');
}

const isOneSheet = (mapPaper: Paper['mapPaper']) => mapPaper === 'a4' || mapPaper === 'a3';

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
