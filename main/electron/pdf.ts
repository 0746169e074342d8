import type { PrintToPDFOptions, WebContents } from 'electron';
import { AppError } from '../../shared/errors.ts';

/** Size and margins are those of the paper's own style sheet. Tags and headings are for who has it read out. */
const options = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

/** What a page would print at this moment, as a PDF. Throws `pdf-failed`. */
export async function makePdf(contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  try {
    return await contents.printToPDF(options);
  } catch (cause) {
    throw new AppError('pdf-failed', { cause });
  }
}
